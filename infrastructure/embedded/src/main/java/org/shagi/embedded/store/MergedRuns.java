package org.shagi.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.h2.mvstore.Cursor;

/** The positions of several runs of index entries as one, by what stands in the entries after their first values. */
final class MergedRuns implements Iterator<Object> {

    private final PriorityQueue<Run> runs;

    /** @param leading how many values of an entry do not count for the order: those that its run begins with */
    MergedRuns(int leading, boolean descending) {
        Comparator<Run> ascending = (a, b) -> BsonType.KEY.compare(a.after(leading), b.after(leading));
        runs = new PriorityQueue<>(descending ? ascending.reversed() : ascending);
    }

    /** @param entries ordered as the merged ones are */
    void add(Cursor<KeyValue, Object> entries) {
        if (entries.hasNext()) {
            runs.add(new Run(entries, entries.next(), entries.getValue()));
        }
    }

    @Override
    public boolean hasNext() {
        return !runs.isEmpty();
    }

    @Override
    public Object next() {
        Run first = runs.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        add(first.entries());
        return first.position();
    }

    /** One run and its entry that is next. */
    private record Run(Cursor<KeyValue, Object> entries, KeyValue entry, Object position) {

        KeyValue after(int leading) {
            return new KeyValue(entry.stream().skip(leading).toList());
        }
    }
}
