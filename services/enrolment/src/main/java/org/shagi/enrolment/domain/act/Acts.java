package org.shagi.enrolment.domain.act;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;

/** All acts. */
public interface Acts {

    /** Stores a new draft; if the id is there already, what is there is returned. */
    Made<Act> open(Act draft);

    Optional<Act> find(String id);

    /** The acts of a case in the order of their periods; the act of a period before its difference acts. */
    List<Act> ofCase(String caseId);

    /**
     * The acts of quarters in these departments, drafts included, in no particular order and without their lines.
     *
     * @param endingFrom only those of quarters that end on this day or later
     */
    List<Act> interimOf(Collection<String> departmentIds, LocalDate endingFrom);

    /**
     * Puts a changed act in the place of the state it was made of.
     *
     * @return false if somebody else has changed it meanwhile; nothing is stored then
     */
    boolean replace(Act changed);

    /** The number of an act among those of its department and year: the one it has, or the next one, in one atomic write. */
    ActNumber numberOf(String actId, String departmentId, int year);
}
