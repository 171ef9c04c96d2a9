package org.shagi.enrolment.domain.casefile;

/** The journal of registered citizens (Журнал регистрации граждан): one for each department and year. */
public interface CitizenRegister {

    /**
     * The number of a case in the journal: the one it has, or the next one, in one atomic write. No number is ever given to
     * two cases, and none is left out.
     */
    CaseNumber numberOf(String caseId, String departmentId, int year);
}
