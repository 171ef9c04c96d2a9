package org.shagi.contracts;

/**
 * A past-tense fact that one service tells the others.
 *
 * <p>It carries the whole state of its subject and the version of that state, never an increment: a consumer replaces what
 * it holds if the version is newer, so a repeat or a late arrival changes nothing. It carries ids, never names.
 */
public interface Event {

    /** The version of the subject's state, growing by at least one with every change; 1 or more. */
    long version();

    /** What messages of this fact are ordered by: the id of the group, or of the department where there is no group; the year of what concerns the whole centre. */
    String key();
}
