package org.shagi.enrolment.domain.casefile;

/** Why the service ended. */
public enum EndReason {
    GOAL_REACHED,
    PROGRAMME_EXPIRED,
    REFUSAL,
    MOVED,
    HEALTH,
    AGE,
    CONTRACT_BREACH,
    PLACED_IN_INSTITUTION,
    DEATH,
    OTHER
}
