package org.shagi.quota.domain;

/** A number by which a reader sees that figures have changed since it last looked. */
public interface Revision {

    /** Tells that a change has been applied. Returns at once; the number follows within moments, and surely. */
    void advance();

    /** The number now. It never falls, neither over a restart nor from one instance of the service to another. */
    long current();
}
