package org.shagi.enrolment.domain.child;

/** All children ever applied for. */
public interface Children {

    /** The child with this number, seen now for the first time or known from before. */
    Child known(Snils snils);

    /**
     * Puts a changed child in the place of the state it was made of.
     *
     * @return false if somebody else has changed it meanwhile; nothing is stored then
     */
    boolean replace(Child changed);
}
