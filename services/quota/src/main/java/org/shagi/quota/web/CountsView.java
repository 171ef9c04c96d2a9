package org.shagi.quota.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.application.CountServices;
import org.shagi.quota.domain.Counts;

/**
 * Counts as they are answered. Children stand as pseudonymous ids only.
 *
 * @param position by topic and partition the offset of the event that was to be read next
 */
record CountsView(
        String level,
        @Nullable String id,
        @Nullable String name,
        YearMonth from,
        YearMonth to,
        @Nullable Instant asOf,
        long revision,
        Map<String, Long> position,
        TotalView total,
        List<LineView> lines) {

    /** @param disabled always null: health does not travel on the bus, so quota cannot know it */
    record TotalView(
            long services,
            int recipients,
            int firstTime,
            @Nullable Integer disabled,
            int enrolled,
            long personDays,
            long absences,
            int days,
            int lateDays,
            int groups,
            int places) {

        static TotalView of(Counts counts) {
            return new TotalView(
                    counts.services().total(),
                    counts.recipients(),
                    counts.firstTime(),
                    null,
                    counts.enrolled(),
                    counts.personDays(),
                    counts.absences(),
                    counts.days(),
                    counts.late(),
                    counts.groups(),
                    counts.places());
        }
    }

    record LineView(String key, long services, int recipients, long personDays) {}

    static CountsView of(CountServices.Answer answer) {
        return new CountsView(
                answer.level().lowerCase(),
                answer.id(),
                answer.name(),
                answer.period().from(),
                answer.period().to(),
                answer.asOf().orElse(null),
                answer.position().revision(),
                answer.position().offsets(),
                TotalView.of(answer.counts()),
                answer.lines().entrySet().stream()
                        .map(line -> new LineView(
                                line.getKey(),
                                line.getValue().services(),
                                line.getValue().recipients(),
                                line.getValue().personDays()))
                        .toList());
    }
}
