package org.shagi.quota.domain.rebuild;

import org.shagi.quota.domain.Revision;

/** The topics that quota reads, from their beginning. */
public interface Topics {

    /**
     * Begins to read them into a read model.
     *
     * @param revision is told of every change
     */
    Reading read(FreshModel into, Revision revision);

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

        /** Finds out anew how far the topics reach. */
        void lookAhead();

        @Override
        void close();
    }
}
