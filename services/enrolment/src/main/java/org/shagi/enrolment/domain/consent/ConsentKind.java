package org.shagi.enrolment.domain.consent;

/** What is consented to: three separate records, never one for another (152-ФЗ art. 9, 10.1; Civil Code art. 152.1). */
public enum ConsentKind {
    /** Processing of personal data. */
    PROCESSING,
    /** Taking photographs and films of the child. */
    PHOTO_VIDEO,
    /** Making them public. */
    DISSEMINATION
}
