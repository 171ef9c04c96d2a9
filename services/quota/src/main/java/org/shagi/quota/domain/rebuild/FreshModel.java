package org.shagi.quota.domain.rebuild;

import java.util.SortedMap;
import org.shagi.quota.domain.Departments;
import org.shagi.quota.domain.Distributions;
import org.shagi.quota.domain.DrawnPlans;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.GroupPlans;
import org.shagi.quota.domain.Groups;
import org.shagi.quota.domain.OverdueDays;
import org.shagi.quota.domain.Snapshots;
import org.shagi.quota.domain.YearAssignments;

/** An empty read model beside the live one. Only one writes to it, so changes may be gathered before they are stored. */
public interface FreshModel {

    Departments departments();

    Groups groups();

    GroupPlans plans();

    DrawnPlans drawnPlans();

    Distributions distributions();

    OverdueDays overdueDays();

    YearAssignments yearAssignments();

    GroupMonths months();

    /** What is stored; {@link #store} first. */
    Snapshots snapshots();

    /** Stores what was gathered. */
    void store();

    /**
     * Makes it the live one. All instances read it within two seconds.
     *
     * @param unread from where the topics are not in it yet, until {@link FreshModels#isRead}
     */
    void goLive(SortedMap<String, Long> unread);

    /** Throws it away; not after it went live. */
    void discard();
}
