package org.shagi.enrolment.domain.child;

/** Kinds of identity documents; each exchange format has codes of its own for them. */
public enum IdDocumentType {
    PASSPORT_RF,
    BIRTH_CERTIFICATE,
    FOREIGN_PASSPORT,
    RESIDENCE_PERMIT,
    MILITARY_ID,
    TEMPORARY_ID,
    REFUGEE_CERTIFICATE,
    OTHER
}
