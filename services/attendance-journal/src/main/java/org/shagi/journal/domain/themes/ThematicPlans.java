package org.shagi.journal.domain.themes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The thematic plans, each found by its group and period and stored by one atomic write. */
public interface ThematicPlans {

    /** The plan; blank if nobody has drawn it. */
    ThematicPlan of(String groupId, ThemePeriod period);

    /** What is held with the children of the group's day by the plan of the month and by that of the circle; what stands in both, once. */
    default List<ThemeEvent> on(String groupId, LocalDate date) {
        return Stream.of(new ThemePeriod(YearMonth.from(date)), ThemePeriod.CIRCLE)
                .flatMap(period -> of(groupId, period).on(date).stream())
                .distinct()
                .toList();
    }

    /** Those of these periods, by group, that somebody has drawn. */
    List<ThematicPlan> among(Map<String, List<ThemePeriod>> periods);

    /**
     * Puts the next version in place of the one before.
     *
     * @return false if somebody else has put a version there first; then nothing was stored
     */
    boolean put(ThematicPlan plan);
}
