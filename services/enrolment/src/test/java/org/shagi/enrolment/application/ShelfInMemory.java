package org.shagi.enrolment.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.Shelf;
import org.shagi.enrolment.domain.parents.ParentsFile;
import org.shagi.enrolment.domain.parents.ParentsFiles;

/** A shelf that takes the next version of a thing and no other. */
class ShelfInMemory<T> implements Shelf<T> {

    private final Map<String, T> stored = new LinkedHashMap<>();
    private final Function<T, String> id;
    private final ToLongFunction<T> version;

    ShelfInMemory(Function<T, String> id, ToLongFunction<T> version) {
        this.id = id;
        this.version = version;
    }

    @Override
    public Optional<T> find(String wanted) {
        return Optional.ofNullable(stored.get(wanted));
    }

    @Override
    public boolean store(T changed) {
        long before = find(id.apply(changed)).map(version::applyAsLong).orElse(0L);
        if (before != version.applyAsLong(changed) - 1) {
            return false;
        }
        stored.put(id.apply(changed), changed);
        return true;
    }

    Stream<T> all() {
        return stored.values().stream();
    }

    /** What was done with parents. */
    static final class Parents extends ShelfInMemory<ParentsFile> implements ParentsFiles {

        Parents() {
            super(ParentsFile::caseId, ParentsFile::version);
        }
    }
}
