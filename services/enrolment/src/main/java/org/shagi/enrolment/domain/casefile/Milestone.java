package org.shagi.enrolment.domain.casefile;

/** What is done for a case besides its papers. Each fulfils a term, and is done once. */
public enum Milestone {
    /** Contract drafted, on the day of the application (S003 2.2(1)). */
    CONTRACT_DRAFTED,
    /** In the journal of registered citizens, under the number of the case file (S003 2.1(3)). */
    REGISTERED,
    /** The case file is put together (S003 2.2(2)). */
    CASE_FILE_FORMED,
    /** Start and end are marked in the programme, whose original went back (S003 2.2(2)). */
    PROGRAMME_MARKED,
    /** Information for the register prepared (S003 2.2(2)). */
    REGISTER_INFO_PREPARED,
    /** The authority is notified of the start (S003 2.1(4)). */
    START_NOTIFIED,
    /** Information on the start went to the register (S003 2.1(5)). */
    REGISTER_INFORMED,
    /** The file went to the head before the end and was found complete (S003 2.1(9)). */
    FILE_HANDED_OVER,
    /** The final act is drafted (S003 2.2(6)). */
    FINAL_ACT_DRAFTED,
    /** Information on the execution of the programme went to the authority (S003 2.1(10)). */
    COMPLETION_INFORMED,
    /** Information on the early end is drafted (S003 2.2(9)). */
    EARLY_END_DRAFTED,
    /** Information on the early end, signed by the director, went to the authority (S003 2.1(11)). */
    EARLY_END_INFORMED,
    /** The early end went to the register (S003 2.1(11)). */
    EARLY_END_REGISTERED
}
