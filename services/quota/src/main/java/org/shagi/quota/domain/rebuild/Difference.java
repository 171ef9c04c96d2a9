package org.shagi.quota.domain.rebuild;

/**
 * Something that the live read model and the one beside it disagree on.
 *
 * @param of ids and times that name it among its kind, such as a group and a month
 */
public record Difference(What what, String of, How how) {

    /** Of what kind it is. */
    public enum What {
        DEPARTMENT,
        GROUP,
        PLAN,
        MONTH,
        DRAWN_PLAN,
        ASSIGNMENT,
        OVERDUE
    }

    /** Whether one of the two has nothing of it, or both have it otherwise. */
    public enum How {
        ONLY_FRESH,
        ONLY_LIVE,
        UNLIKE
    }
}
