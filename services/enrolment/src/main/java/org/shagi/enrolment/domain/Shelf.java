package org.shagi.enrolment.domain;

import java.util.Optional;

/**
 * Where things of one kind are kept, one under each id. A thing is put back only in the place of the state it was made of.
 */
public interface Shelf<T> {

    /** What is kept under this id. */
    Optional<T> find(String id);

    /**
     * Puts a changed thing in the place of the version before it; version 1 is the first.
     *
     * @return false if somebody else has changed it meanwhile; nothing is stored then
     */
    boolean store(T changed);
}
