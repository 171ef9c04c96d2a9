package org.shagi.journal.domain.themes;

import java.util.List;
import java.util.Map;

/** The thematic plans, each found by its group and period and stored by one atomic write. */
public interface ThematicPlans {

    /** The plan; blank if nobody has drawn it. */
    ThematicPlan of(String groupId, ThemePeriod period);

    /** Those of these periods, by group, that somebody has drawn. */
    List<ThematicPlan> among(Map<String, List<ThemePeriod>> periods);

    /**
     * Puts the next version in place of the one before.
     *
     * @return false if somebody else has put a version there first; then nothing was stored
     */
    boolean put(ThematicPlan plan);
}
