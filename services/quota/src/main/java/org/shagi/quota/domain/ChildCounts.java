package org.shagi.quota.domain;

/**
 * What a period brought to one child.
 *
 * @param present days on which the child came
 * @param absent days marked «Н»
 * @param services whole services by code
 */
public record ChildCounts(int present, int absent, Amounts services) {

    public static final ChildCounts NONE = new ChildCounts(0, 0, Amounts.NONE);

    /** Whether the child was given anything: the child is then a recipient of the period. */
    public boolean isServed() {
        return !services.isNone();
    }

    ChildCounts plus(ChildCounts other) {
        return new ChildCounts(present + other.present, absent + other.absent, services.plus(other.services));
    }
}
