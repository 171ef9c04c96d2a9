package org.shagi.quota.domain.rebuild;

import java.util.SortedMap;
import org.shagi.quota.domain.Revision;

/** The topics that quota reads, from their beginning. */
public interface Topics {

    /**
     * Begins to read them into a read model.
     *
     * @param revision is told of every change
     */
    Reading read(FreshModel into, Revision revision);

    /**
     * Begins to read them into the live read model.
     *
     * @param from by topic and partition the offset with which reading begins; partitions that are missing are read from their beginning
     */
    Reading readAgain(SortedMap<String, Long> from);

    /** Topics that are being read. */
    interface Reading extends AutoCloseable {

        /** Handles what comes next; returns within a second even if nothing comes. */
        void next();

        /** Events handled so far. */
        long handled();

        /** Events that there were when reading began, or that have come since and were handled. */
        long total();

        /** Events that no handler could make sense of. */
        long unreadable();

        /** Whether everything that was there at the last {@link #lookAhead} has been handled. */
        boolean caughtUp();

        /** By topic and partition, such as {@code attendance-journal-3}, the offset that is read next. */
        SortedMap<String, Long> offsets();

        /** Finds out anew how far the topics reach. */
        void lookAhead();

        @Override
        void close();
    }
}
