package org.shagi.quota.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Documents that were read once, each kept in memory until a newer version of it is announced.
 *
 * @param <T> what is made of a document
 */
final class Remembered<T> {

    private static final int MOST = 100_000;
    private static final int BATCH = 500;

    private final ConcurrentHashMap<String, At<T>> held = new ConcurrentHashMap<>();
    private final Function<Collection<String>, List<At<T>>> fetch;
    private final ReentrantLock fetching = new ReentrantLock();

    /** @param version the version that was read */
    record At<T>(String id, long version, T value) {}

    /** @param fetch reads documents by their ids; those that are not there are left out */
    Remembered(Function<Collection<String>, List<At<T>>> fetch) {
        this.fetch = fetch;
    }

    /** The documents with these ids, in at least the version announced or as they are in the store. */
    List<T> all(Map<String, Long> announced) {
        var values = new ArrayList<T>(announced.size());
        var old = new ArrayList<String>();
        announced.forEach((id, version) -> {
            var known = held.get(id);
            if (known != null && known.version >= version) {
                values.add(known.value);
            } else {
                old.add(id);
            }
        });
        for (int i = 0; i < old.size(); i += BATCH) {
            values.addAll(fetched(old.subList(i, Math.min(i + BATCH, old.size())), announced));
        }
        return values;
    }

    /** One reader at a time: whoever asks for the same meanwhile finds it read. */
    private List<T> fetched(List<String> ids, Map<String, Long> announced) {
        fetching.lock();
        try {
            var values = new ArrayList<T>(ids.size());
            var still = new ArrayList<String>(ids.size());
            for (var id : ids) {
                var known = held.get(id);
                if (known != null && known.version >= announced.getOrDefault(id, Long.MAX_VALUE)) {
                    values.add(known.value);
                } else {
                    still.add(id);
                }
            }
            for (var read : still.isEmpty() ? List.<At<T>>of() : fetch.apply(still)) {
                remember(read);
                values.add(read.value);
            }
            return values;
        } finally {
            fetching.unlock();
        }
    }

    private void remember(At<T> read) {
        if (held.size() >= MOST) {
            held.clear();
        }
        held.merge(read.id, read, (one, other) -> one.version >= other.version ? one : other);
    }
}
