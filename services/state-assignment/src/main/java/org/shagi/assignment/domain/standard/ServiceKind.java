package org.shagi.assignment.domain.standard;

/** The kinds of social services that statistics add up by (442-FZ art. 20). */
public enum ServiceKind {
    DOMESTIC,
    MEDICAL,
    PSYCHOLOGICAL,
    PEDAGOGICAL,
    LABOUR,
    LEGAL
}
