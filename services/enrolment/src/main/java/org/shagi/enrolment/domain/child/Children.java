package org.shagi.enrolment.domain.child;

import java.util.Optional;

/** All children ever applied for. */
public interface Children {

    /** The child with this number, seen now for the first time or known from before. */
    Child known(Snils snils);

    /** The child with this number, if it is known. */
    Optional<Child> find(Snils snils);

    /**
     * Stores a child that was not known, with the days claimed for it.
     *
     * @return false if it is known meanwhile; nothing is stored then
     */
    boolean admit(Child first);

    /**
     * Puts a changed child in the place of the state it was made of.
     *
     * @return false if somebody else has changed it meanwhile; nothing is stored then
     */
    boolean replace(Child changed);
}
