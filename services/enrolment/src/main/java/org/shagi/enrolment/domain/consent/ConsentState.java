package org.shagi.enrolment.domain.consent;

/** Where a consent stands on a day. */
public enum ConsentState {
    ACTIVE,
    EXPIRED,
    WITHDRAWN
}
