package org.shagi.enrolment.domain.child;

/** As the individual programme states it. */
public enum Sex {
    MALE,
    FEMALE
}
