package org.shagi.assignment.domain.plan;

/** Where a month's plan stands. */
public enum PlanState {
    /** Not approved yet: it may be changed as one likes. */
    DRAFT,
    /** Approved and frozen: changed only with a reason. */
    APPROVED,
    /** Changed since it was approved; what was approved is kept, and the change waits for the head. */
    AMENDED
}
