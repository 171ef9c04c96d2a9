package org.shagi.assignment.domain.group;

/** Where a group stands in its life; enrolment moves it, this service only reads it. */
public enum GroupState {
    FORMING,
    ENROLLED,
    CLOSED
}
