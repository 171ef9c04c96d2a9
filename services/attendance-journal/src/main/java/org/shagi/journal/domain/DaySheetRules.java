package org.shagi.journal.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** What must hold for a change of a day sheet (S003 III.6, VI.4). */
public final class DaySheetRules {

    /** Every rule, in the order of refusal: each one may rely on those before it. */
    public static final List<DaySheetRule> ALL = List.of(
            new DaySheetRule("the group is known", DaySheetRules::groupIsKnown),
            new DaySheetRule("the group is in the writer's scope", DaySheetRules::groupIsInScope),
            new DaySheetRule("the day is a working day", DaySheetRules::dayIsWorked),
            new DaySheetRule("the day lies inside the course", DaySheetRules::dayIsInsideTheCourse),
            new DaySheetRule("the day has come", DaySheetRules::dayHasCome),
            new DaySheetRule("a session had somebody present", DaySheetRules::sessionHadSomebodyPresent),
            new DaySheetRule("every child is on the roster that day", DaySheetRules::childrenAreOnTheRoster),
            new DaySheetRule("every code is in the standard", MarkRules::codesAreInTheStandard),
            new DaySheetRule("every code stands on its page", MarkRules::codesStandOnTheirPage),
            new DaySheetRule("every code is in the child's programme", MarkRules::codesAreInTheProgramme),
            new DaySheetRule("no service on an absent child", MarkRules::noServiceOnAbsence),
            new DaySheetRule("no service before the roll call", MarkRules::noServiceBeforeTheRollCall),
            new DaySheetRule("no code twice for one child", MarkRules::noCodeTwice),
            new DaySheetRule("absence takes nothing of other pages away", MarkRules::nothingElsewhereIsLost),
            new DaySheetRule("an absence has a reason of the list", MarkRules::absenceIsExplained),
            new DaySheetRule("a child taken by another is explained", MarkRules::leavingIsExplained),
            new DaySheetRule("who gave a service may give it", MarkRules::providersMayGive),
            new DaySheetRule("everybody present is served", MarkRules::everybodyIsServed),
            new DaySheetRule("what is given outside has its order and its briefing", MarkRules::outingsAreReady),
            new DaySheetRule("what is given is written within 24 hours", DaySheetRules::isInTime),
            new DaySheetRule("the history has room", DaySheetRules::historyHasRoom),
            new DaySheetRule("a closed month is only corrected, with a reason", DaySheetRules::closedMonthNeedsAReason),
            new DaySheetRule("the writer has seen the sheet as it is", DaySheetRules::versionIsTheOneSeen));

    /** More replaced values than people can cause in one sheet; a sheet stays below a tenth of what one document may hold. */
    static final int ROOM = 10_000;

    private DaySheetRules() {}

    /**
     * The sheet after the change, the very same sheet if nothing changes, or the first reason against it. Warnings for which no
     * reason was given are asked for together, after all that blocks.
     */
    public static Decision<DaySheet> decide(SheetChange change) {
        var wanting = new ArrayList<Refusal>();
        var waived = new ArrayList<Waiver>();
        for (var rule : ALL) {
            var against = rule.refusal(change);
            if (against.isEmpty()) {
                continue;
            }
            var refusal = against.get();
            switch (change.norms().strictness().severity(refusal.code(), change.edit())) {
                case BLOCK -> {
                    return Decision.refused(refusal);
                }
                case WARN -> change.waiver(refusal.code()).ifPresentOrElse(waived::add, () -> wanting.add(refusal));
                case NOTE -> {}
            }
        }
        return wanting.isEmpty()
                ? Decision.accepted(
                        waived.isEmpty() ? change.result() : change.result().waiving(waived))
                : Decision.refused(Refusal.rule("reason-required")
                        .with("date", change.date())
                        .with("count", wanting.size())
                        .with("rules", List.copyOf(wanting)));
    }

    private static Optional<Refusal> groupIsKnown(SheetChange change) {
        return unless(
                change.group().isPresent(),
                Refusal.unknown("unknown-group").with("group", change.sheet().groupId()));
    }

    private static Optional<Refusal> groupIsInScope(SheetChange change) {
        return unless(
                change.knownGroup().isInScopeOf(change.writer()),
                Refusal.forbidden("outside-your-scope")
                        .with("group", change.sheet().groupId()));
    }

    private static Optional<Refusal> dayIsWorked(SheetChange change) {
        return unless(change.days().isWorkingDay(change.date()), onTheDay(change, "non-working-day"));
    }

    private static Optional<Refusal> dayIsInsideTheCourse(SheetChange change) {
        var group = change.knownGroup();
        return unless(
                group.isRunningOn(change.date()),
                onTheDay(change, "outside-course").with("from", group.from()).with("to", group.to()));
    }

    private static Optional<Refusal> dayHasCome(SheetChange change) {
        var today = change.days().dayAt(change.at());
        return unless(
                !change.date().isAfter(today),
                onTheDay(change, "day-in-the-future").with("today", today));
    }

    private static Optional<Refusal> sessionHadSomebodyPresent(SheetChange change) {
        return unless(
                !(change.edit() instanceof SheetEdit.HoldSession session)
                        || change.sheet().holds(session.id())
                        || change.sheet().tally().present() > 0,
                onTheDay(change, "nobody-present"));
    }

    private static Optional<Refusal> childrenAreOnTheRoster(SheetChange change) {
        return firstOf(change, marks -> {
            var stays = change.knownGroup().staysOf(marks.childId());
            return stays.isEmpty()
                    ? Optional.of(about(marks, change, "unknown-child"))
                    : unless(
                            stays.stream().anyMatch(stay -> stay.isEnrolledOn(change.date())),
                            about(marks, change, "outside-enrolment")
                                    .with("case", stays.getLast().caseNumber()));
        });
    }

    private static Optional<Refusal> isInTime(SheetChange change) {
        var explained =
                change.monthClosed() && change.edit().remarks().correction().isPresent();
        return unless(
                explained || change.result() == change.sheet() || !change.isLate(), onTheDay(change, SheetChange.LATE));
    }

    private static Optional<Refusal> historyHasRoom(SheetChange change) {
        return unless(change.result().replacements() <= ROOM, onTheDay(change, "history-full"));
    }

    private static Optional<Refusal> closedMonthNeedsAReason(SheetChange change) {
        return unless(
                !change.monthClosed()
                        || change.edit().remarks().correction().isPresent()
                        || change.result() == change.sheet(),
                onTheDay(change, "month-closed").with("month", YearMonth.from(change.date())));
    }

    private static Optional<Refusal> versionIsTheOneSeen(SheetChange change) {
        var current = change.edit().guarded(change.sheet());
        var saysNothing = change.expectedVersion().isEmpty();
        if ((saysNothing && !change.edit().overwrites()) || change.result() == change.sheet()) {
            return Optional.empty();
        }
        if (saysNothing) {
            return unless(
                    current == 0,
                    ofThePage(change, Refusal.preconditionRequired("version-required"))
                            .with("current", current));
        }
        var yours = change.expectedVersion().getAsLong();
        return unless(
                yours == current,
                ofThePage(change, Refusal.stale("stale-version"))
                        .with("yours", yours)
                        .with("current", current));
    }

    /** The same of the page that is written, where it is only one. */
    private static Refusal ofThePage(SheetChange change, Refusal refusal) {
        return change.edit()
                .page()
                .map(page -> new Refusal(refusal.kind(), "page-" + refusal.code(), refusal.facts())
                        .with("page", page.number()))
                .orElse(refusal);
    }

    static Optional<Refusal> firstOf(SheetChange change, Function<Marks, Optional<Refusal>> judge) {
        return change.marks().stream()
                .flatMap(marks -> judge.apply(marks).stream())
                .findFirst();
    }

    static Refusal about(Marks marks, SheetChange change, String code) {
        return onTheDay(change, code).with("child", marks.childId());
    }

    static Refusal onTheDay(SheetChange change, String code) {
        return Refusal.rule(code).with("date", change.date());
    }

    static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
