package org.shagi.quota.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks at what is held, all of it as it stood at one moment or as it stands now. */
public interface Snapshots {

    /**
     * Everything that figures of a period are made of.
     *
     * @param asOf what was known at this moment; empty for what is known now
     */
    Snapshot take(Reach reach, Period period, Optional<Instant> asOf);

    /** The months themselves, with their days; those of the reach and the period that have a sheet. */
    List<GroupMonth> sheets(Reach reach, Period period, Optional<Instant> asOf);

    /** The drawn plans of the reach and the period, as they are now. */
    List<DrawnPlan> drawn(Reach reach, Period period);

    /**
     * The state assignment of a year; empty if none is known.
     *
     * @param asOf what was known at this moment; empty for what is known now
     */
    Optional<YearAssignment> assignment(int year, Optional<Instant> asOf);

    /** What each service told last of each department by the end of a day; what it told more than a week before is left out. */
    List<OverdueDay> overdue(LocalDate day);
}
