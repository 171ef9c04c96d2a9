package org.shagi.journal.domain.themes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

/** What must hold for drawing up a thematic plan (S003 IV.4, App.2). */
public final class ThemeRules {

    /** Every rule, in the order of refusal. */
    public static final List<ThemeRule> ALL = List.of(
            new ThemeRule("the plan is a draft", ThemeRules::planIsADraft),
            new ThemeRule("every event says when it is", ThemeRules::eventsArePlaced),
            new ThemeRule("every day lies inside the period", ThemeRules::daysLieInside),
            new ThemeRule("children meet on working days", ThemeRules::childrenMeetOnWorkingDays),
            new ThemeRule("every code is in the standard", ThemeRules::codesAreInTheStandard),
            new ThemeRule("the writer has seen the plan as it is", ThemeRules::versionIsTheOneSeen));

    private ThemeRules() {}

    /** The plan with its events, the very same plan if nothing changes, or the first reason against it. */
    public static Decision<ThematicPlan> decide(ThemeDraft draft) {
        return ALL.stream()
                .flatMap(rule -> rule.judge().apply(draft).stream())
                .findFirst()
                .<Decision<ThematicPlan>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(draft.result()));
    }

    private static Optional<Refusal> planIsADraft(ThemeDraft draft) {
        var isDraft = draft.plan().state() == ThemeState.DRAFT || draft.result() == draft.plan();
        return isDraft
                ? Optional.empty()
                : Optional.of(Refusal.conflict("themes-not-a-draft")
                        .with("state", draft.plan().state()));
    }

    private static Optional<Refusal> eventsArePlaced(ThemeDraft draft) {
        return first(draft, event -> !event.isPlaced())
                .map(event -> Refusal.rule("theme-without-a-day").with("theme", event.theme()));
    }

    private static Optional<Refusal> daysLieInside(ThemeDraft draft) {
        return firstDay(draft, date -> !draft.plan().period().holds(date, draft.group()))
                .map(date -> Refusal.rule("theme-outside-period")
                        .with("date", date)
                        .with("from", draft.group().from())
                        .with("to", draft.group().to()));
    }

    private static Optional<Refusal> childrenMeetOnWorkingDays(ThemeDraft draft) {
        return draft.events().stream()
                .filter(event -> event.section() == ThemeSection.CHILDREN)
                .flatMap(event -> Optional.ofNullable(event.date()).stream())
                .filter(date -> !draft.days().isWorkingDay(date))
                .findFirst()
                .map(date -> Refusal.rule("non-working-day").with("date", date));
    }

    private static Optional<Refusal> codesAreInTheStandard(ThemeDraft draft) {
        return draft.events().stream()
                .flatMap(event -> Optional.ofNullable(event.code()).stream())
                .filter(code -> ServiceCode.parse(code).isEmpty())
                .findFirst()
                .map(code -> Refusal.rule("theme-code-unknown").with("service", code));
    }

    private static Optional<Refusal> versionIsTheOneSeen(ThemeDraft draft) {
        var current = draft.plan().version();
        if (draft.result() == draft.plan() || (draft.seen().isEmpty() && current == 0)) {
            return Optional.empty();
        }
        if (draft.seen().isEmpty()) {
            return Optional.of(
                    Refusal.preconditionRequired("themes-version-required").with("current", current));
        }
        var yours = draft.seen().getAsLong();
        return yours == current
                ? Optional.empty()
                : Optional.of(Refusal.stale("themes-stale").with("yours", yours).with("current", current));
    }

    private static Optional<ThemeEvent> first(ThemeDraft draft, Predicate<ThemeEvent> wrong) {
        return draft.events().stream().filter(wrong).findFirst();
    }

    private static Optional<LocalDate> firstDay(ThemeDraft draft, Predicate<LocalDate> wrong) {
        return draft.events().stream()
                .flatMap(event -> Optional.ofNullable(event.date()).stream())
                .filter(wrong)
                .findFirst();
    }
}
