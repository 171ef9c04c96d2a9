package org.shagi.quota.domain;

/** The newest drawn plan of each group and month. */
public interface DrawnPlans {

    /** Puts it in the place of an older one; false if what is held is as new. */
    boolean replaceIfNewer(DrawnPlan plan);
}
