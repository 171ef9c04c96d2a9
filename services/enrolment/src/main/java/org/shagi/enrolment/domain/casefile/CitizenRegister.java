package org.shagi.enrolment.domain.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The journal of registered citizens (Журнал регистрации граждан): one for each department and year. */
public interface CitizenRegister {

    /**
     * The number of a case in the journal: the one it has, or the next one, in one atomic write. No number is ever given to
     * two cases, and none is left out.
     */
    default CaseNumber numberOf(String caseId, String departmentId, int year) {
        return Objects.requireNonNull(
                numbersOf(List.of(caseId), departmentId, year).get(caseId));
    }

    /** The same for several cases at once, in their order. */
    Map<String, CaseNumber> numbersOf(List<String> caseIds, String departmentId, int year);

    /**
     * Takes back the numbers of cases that do not come about, so that the next cases get them. One after which others
     * were given stays with its case: numbers never move.
     */
    void giveBack(Set<String> caseIds, String departmentId, int year);
}
