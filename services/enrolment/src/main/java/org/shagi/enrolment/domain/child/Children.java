package org.shagi.enrolment.domain.child;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All children ever applied for. */
public interface Children {

    /** The child with this number, seen now for the first time or known from before. */
    Child known(Snils snils);

    /** The child with this number, if it is known. */
    Optional<Child> find(Snils snils);

    /** Those with these numbers that are known, in no particular order. */
    List<Child> find(Collection<Snils> numbers);

    /**
     * Stores children that were not known, with the days claimed for them.
     *
     * @return false if one of them is known meanwhile; it stays as it is, and of the others some may be stored
     */
    boolean admitAll(List<Child> first);

    /**
     * Forgets a child for whom there is no other case than this one.
     *
     * @return false if there is, or if somebody else has changed the child meanwhile; it stays then
     */
    boolean forget(Child child, String caseId);

    /**
     * Puts a changed child in the place of the state it was made of.
     *
     * @return false if somebody else has changed it meanwhile; nothing is stored then
     */
    boolean replace(Child changed);
}
