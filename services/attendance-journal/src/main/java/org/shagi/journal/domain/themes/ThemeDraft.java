package org.shagi.journal.domain.themes;

import java.util.List;
import java.util.OptionalLong;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.JournalGroup;

/**
 * Somebody wants a plan to hold these events: all that the rules look at.
 *
 * @param plan as it is stored now, or blank
 * @param seen the version the writer has seen; empty if not said
 */
public record ThemeDraft(
        JournalGroup group,
        ThematicPlan plan,
        List<ThemeEvent> events,
        OptionalLong seen,
        String writer,
        CentreDays days) {

    public ThemeDraft {
        events = List.copyOf(events);
    }

    ThematicPlan result() {
        return plan.with(events, writer);
    }
}
