package org.shagi.enrolment.domain.casefile;

/** What of a case is kept for a time of its own. */
public enum RetentionObject {
    /** The case file, from the end of the service. */
    CASE_FILE,
    /** The copy of the individual programme, from the last day of its validity. */
    PROGRAMME_COPY,
    /** The contract, from the last day of its term. */
    CONTRACT
}
