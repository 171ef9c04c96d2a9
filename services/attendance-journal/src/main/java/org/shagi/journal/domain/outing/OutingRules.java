package org.shagi.journal.domain.outing;

import java.util.List;
import java.util.Optional;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** What must hold for an outing (S003 App.1). */
public final class OutingRules {

    /** Every rule, in the order of refusal. */
    public static final List<OutingRule> ALL = List.of(
            new OutingRule("the day lies inside the course", OutingRules::dayLiesInside),
            new OutingRule("the group returns after it leaves", OutingRules::returnsLater),
            new OutingRule("everybody who goes is on the roster that day", OutingRules::childrenAreOnTheRoster),
            new OutingRule("the escorts are of the group's staff", OutingRules::escortsAreStaff),
            new OutingRule("the order is issued before the outing", OutingRules::orderIsIssuedBefore),
            new OutingRule("the children are briefed before the outing", OutingRules::briefedBefore),
            new OutingRule("the writer has seen the outing as it is", OutingRules::versionIsTheOneSeen));

    private OutingRules() {}

    /** The outing, the very one that stands if nothing changes, or the first reason against it. */
    public static Decision<Outing> decide(OutingDraft draft) {
        return ALL.stream()
                .flatMap(rule -> rule.judge().apply(draft).stream())
                .findFirst()
                .<Decision<Outing>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(draft.result()));
    }

    private static Optional<Refusal> dayLiesInside(OutingDraft draft) {
        var group = draft.group();
        return unless(
                group.isRunningOn(draft.wanted().date()),
                onTheDay(draft, "outside-course").with("from", group.from()).with("to", group.to()));
    }

    private static Optional<Refusal> returnsLater(OutingDraft draft) {
        return unless(
                draft.wanted().returns().isAfter(draft.wanted().leaves()),
                onTheDay(draft, "outing-returns-before-it-leaves"));
    }

    private static Optional<Refusal> childrenAreOnTheRoster(OutingDraft draft) {
        var wanted = draft.wanted();
        var roster = draft.group().rosterOn(wanted.date());
        return wanted.children().stream()
                .filter(id -> roster.stream().noneMatch(child -> child.childId().equals(id)))
                .findFirst()
                .map(id -> onTheDay(draft, "outing-child-not-enrolled").with("child", id));
    }

    private static Optional<Refusal> escortsAreStaff(OutingDraft draft) {
        return draft.wanted().escorts().stream()
                .filter(account -> !draft.group().staff().contains(account))
                .findFirst()
                .map(account -> onTheDay(draft, "outing-escort-unknown").with("account", account));
    }

    private static Optional<Refusal> orderIsIssuedBefore(OutingDraft draft) {
        var order = draft.wanted().order();
        return unless(
                order == null || !order.on().isAfter(draft.wanted().date()), onTheDay(draft, "outing-order-too-late"));
    }

    private static Optional<Refusal> briefedBefore(OutingDraft draft) {
        var briefing = draft.wanted().briefing();
        return unless(
                briefing == null || !briefing.on().isAfter(draft.wanted().date()),
                onTheDay(draft, "outing-briefing-too-late"));
    }

    private static Optional<Refusal> versionIsTheOneSeen(OutingDraft draft) {
        var current = draft.current();
        if (draft.changesNothing() || (draft.seen().isEmpty() && current == 0)) {
            return Optional.empty();
        }
        if (draft.seen().isEmpty()) {
            return Optional.of(
                    Refusal.preconditionRequired("outing-version-required").with("current", current));
        }
        var yours = draft.seen().getAsLong();
        return unless(
                yours == current,
                Refusal.stale("outing-stale").with("yours", yours).with("current", current));
    }

    private static Refusal onTheDay(OutingDraft draft, String code) {
        return Refusal.rule(code).with("date", draft.wanted().date());
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
