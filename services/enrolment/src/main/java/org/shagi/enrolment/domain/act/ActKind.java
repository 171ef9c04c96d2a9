package org.shagi.enrolment.domain.act;

/** Which act it is. */
public enum ActKind {
    /** Of a quarter; the head of department signs it (S003 2.1(8)). */
    INTERIM,
    /** Of the whole stay; the director signs it (S003 2.1(9)). */
    FINAL,
    /** Of what the journal corrected after an act of the same days was signed: only the differences. */
    DIFFERENCE
}
