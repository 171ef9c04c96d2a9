package org.shagi.journal.domain.themes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * The calendar-thematic plan of a group for a month, or of its circle for the whole course (S003 App.2, 2.4(1)).
 *
 * <p>The leader draws it up together with the psychologist and the circle leader: each writes into the same draft. It is submitted, and
 * the head agrees it or returns it with a remark. Sessions of a day take their themes from it. An agreed plan is changed by revising it,
 * which makes it a draft again. Every step stays in its history.
 *
 * @param events in the order they were written
 * @param drawnBy ids of the accounts that wrote in it, each once
 * @param history oldest first
 * @param version 0 for a plan nobody has drawn, then 1, 2, …
 */
public record ThematicPlan(
        String groupId,
        ThemePeriod period,
        ThemeState state,
        List<ThemeEvent> events,
        List<String> drawnBy,
        List<Passage> history,
        long version) {

    public ThematicPlan {
        events = List.copyOf(events);
        drawnBy = List.copyOf(drawnBy);
        history = List.copyOf(history);
    }

    /** A step that was taken. */
    public record Passage(
            ThemeStep step, String by, Instant at, @Nullable String remark) {}

    /** Before anybody has written in it. */
    public static ThematicPlan blank(String groupId, ThemePeriod period) {
        return new ThematicPlan(groupId, period, ThemeState.DRAFT, List.of(), List.of(), List.of(), 0);
    }

    /** The events with children of a day, joint ones too. */
    public List<ThemeEvent> on(LocalDate date) {
        return events.stream()
                .filter(event -> event.section() != ThemeSection.PARENTS && date.equals(event.date()))
                .toList();
    }

    /** The plan with these events; the very same one if it holds them already. Only for events that the rules let through. */
    ThematicPlan with(List<ThemeEvent> others, String writer) {
        return others.equals(events)
                ? this
                : new ThematicPlan(
                        groupId,
                        period,
                        state,
                        others,
                        Stream.concat(drawnBy.stream(), Stream.of(writer))
                                .distinct()
                                .toList(),
                        history,
                        version + 1);
    }

    /** The plan after the step; the very same one if it was the last step already. */
    public Decision<ThematicPlan> after(ThemeStep step, String by, Instant at, @Nullable String remark) {
        if (!history.isEmpty() && history.getLast().step() == step && state == step.to()) {
            return Decision.accepted(this);
        }
        if (state != step.from()) {
            return Decision.refused(Refusal.conflict("themes-step-not-possible")
                    .with("step", step)
                    .with("state", state));
        }
        if (events.isEmpty()) {
            return Decision.refused(Refusal.rule("themes-empty").with("period", period));
        }
        var passed = Stream.concat(history.stream(), Stream.of(new Passage(step, by, at, remark)))
                .toList();
        return Decision.accepted(new ThematicPlan(groupId, period, step.to(), events, drawnBy, passed, version + 1));
    }

    /** When it was agreed for the first time; empty while it is not agreed, or no longer. */
    public Optional<Instant> agreedFirst() {
        return state == ThemeState.AGREED
                ? history.stream()
                        .filter(passage -> passage.step() == ThemeStep.AGREE)
                        .map(Passage::at)
                        .findFirst()
                : Optional.empty();
    }

    /** When it was last agreed, or submitted, and is so still; empty otherwise. */
    public Optional<Passage> last(ThemeStep step) {
        return history.stream()
                .filter(passage -> passage.step() == step && Objects.equals(state, step.to()))
                .reduce((earlier, later) -> later);
    }
}
