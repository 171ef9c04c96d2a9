package org.shagi.journal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.journal.domain.themes.ThemePeriod;
import org.shagi.journal.domain.themes.ThemeSection;
import org.shagi.journal.domain.themes.ThemeState;
import org.shagi.journal.domain.themes.ThemeStep;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A thematic plan.
 *
 * @param id {@code groupId|yyyy-MM} or {@code groupId|circle}
 */
@Document("thematic-plans")
record ThematicPlanDocument(
        @Id String id,
        String groupId,
        String period,
        ThemeState state,
        List<Event> events,
        List<String> drawnBy,
        List<Passage> history,
        long version) {

    static String idOf(String groupId, ThemePeriod period) {
        return groupId + '|' + period;
    }

    static ThematicPlanDocument of(ThematicPlan plan) {
        return new ThematicPlanDocument(
                idOf(plan.groupId(), plan.period()),
                plan.groupId(),
                plan.period().toString(),
                plan.state(),
                plan.events().stream().map(Event::of).toList(),
                plan.drawnBy(),
                plan.history().stream().map(Passage::of).toList(),
                plan.version());
    }

    ThematicPlan plan() {
        return new ThematicPlan(
                groupId,
                ThemePeriod.parse(period).orElseThrow(),
                state,
                events.stream().map(Event::event).toList(),
                drawnBy,
                history.stream().map(Passage::passage).toList(),
                version);
    }

    /** @param date ISO text, as all dates here */
    record Event(
            ThemeSection section,
            @Nullable String date,
            @Nullable Integer week,
            String theme,
            @Nullable String programmeSection,
            @Nullable String code,
            String provider,
            @Nullable Boolean outside) {

        static Event of(ThemeEvent event) {
            var date = event.date();
            return new Event(
                    event.section(),
                    date == null ? null : date.toString(),
                    event.week(),
                    event.theme(),
                    event.programmeSection(),
                    event.code(),
                    event.provider(),
                    event.outside());
        }

        ThemeEvent event() {
            return new ThemeEvent(
                    section,
                    date == null ? null : LocalDate.parse(date),
                    week,
                    theme,
                    programmeSection,
                    code,
                    provider,
                    outside);
        }
    }

    record Passage(
            ThemeStep step, String by, Instant at, @Nullable String remark) {

        static Passage of(ThematicPlan.Passage passage) {
            return new Passage(passage.step(), passage.by(), passage.at(), passage.remark());
        }

        ThematicPlan.Passage passage() {
            return new ThematicPlan.Passage(step, by, at, remark);
        }
    }
}
