package org.shagi.quota.domain;

/** A number by which a reader sees that figures have changed since it last looked, and how far into the topics they reach. */
public interface Revision {

    /** Tells that a change has been applied. Returns at once; the number follows within moments, and surely. */
    void advance();

    /**
     * Tells that every event of a partition before an offset has been applied. Returns at once; the position follows within moments.
     *
     * @param partition topic and number, such as {@code enrolment-0}
     */
    void reached(String partition, long next);

    /** Where figures stand now. Neither number nor offsets ever fall, over a restart or from one instance of the service to another. */
    Position position();

    /** The number now. */
    default long current() {
        return position().revision();
    }
}
