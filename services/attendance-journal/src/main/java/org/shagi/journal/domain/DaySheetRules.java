package org.shagi.journal.domain;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

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
            new DaySheetRule("every code is in the standard", DaySheetRules::codesAreInTheStandard),
            new DaySheetRule("every code is in the child's programme", DaySheetRules::codesAreInTheProgramme),
            new DaySheetRule("no service on an absent child", DaySheetRules::noServiceOnAbsence),
            new DaySheetRule("no code twice for one child", DaySheetRules::noCodeTwice),
            new DaySheetRule("a closed month is only corrected, with a reason", DaySheetRules::closedMonthNeedsAReason),
            new DaySheetRule("the writer has seen the sheet as it is", DaySheetRules::versionIsTheOneSeen));

    private DaySheetRules() {}

    /** The sheet after the change, the very same sheet if nothing changes, or the first reason against it. */
    public static Decision<DaySheet> decide(SheetChange change) {
        return ALL.stream()
                .flatMap(rule -> rule.refusal(change).stream())
                .findFirst()
                .<Decision<DaySheet>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(change.result()));
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

    private static Optional<Refusal> codesAreInTheStandard(SheetChange change) {
        return firstCode(
                change, "unknown-code", marks -> code -> ServiceCode.parse(code).isPresent());
    }

    private static Optional<Refusal> codesAreInTheProgramme(SheetChange change) {
        return firstCode(change, "code-not-in-programme", marks -> {
            var child =
                    change.knownGroup().enrolled(marks.childId(), change.date()).orElseThrow();
            return code -> child.mayReceive(new ServiceCode(code));
        });
    }

    private static Optional<Refusal> noServiceOnAbsence(SheetChange change) {
        return firstCode(change, "service-on-absence", marks -> code -> marks.attendance() == Attendance.PRESENT);
    }

    private static Optional<Refusal> noCodeTwice(SheetChange change) {
        return firstCode(change, "duplicate-service", marks -> new HashSet<String>()::add);
    }

    private static Optional<Refusal> closedMonthNeedsAReason(SheetChange change) {
        return unless(
                !change.monthClosed() || change.edit().reason().isPresent() || change.result() == change.sheet(),
                onTheDay(change, "month-closed").with("month", YearMonth.from(change.date())));
    }

    private static Optional<Refusal> versionIsTheOneSeen(SheetChange change) {
        var current = change.sheet().version();
        var saysNothing = change.expectedVersion().isEmpty();
        if ((saysNothing && !change.edit().overwrites()) || change.result() == change.sheet()) {
            return Optional.empty();
        }
        if (saysNothing) {
            return unless(
                    current == 0,
                    Refusal.preconditionRequired("version-required").with("current", current));
        }
        var yours = change.expectedVersion().getAsLong();
        return unless(
                yours == current,
                Refusal.stale("stale-version").with("yours", yours).with("current", current));
    }

    private static Optional<Refusal> firstOf(SheetChange change, Function<Marks, Optional<Refusal>> judge) {
        return change.marks().stream()
                .flatMap(marks -> judge.apply(marks).stream())
                .findFirst();
    }

    private static Optional<Refusal> firstCode(
            SheetChange change, String refusal, Function<Marks, Predicate<String>> allowed) {
        return firstOf(
                change,
                marks -> marks.codes().stream()
                        .filter(allowed.apply(marks).negate())
                        .findFirst()
                        .map(code -> known(marks, change, refusal).with("service", code)));
    }

    private static Refusal known(Marks marks, SheetChange change, String code) {
        var child = change.knownGroup().enrolled(marks.childId(), change.date()).orElseThrow();
        return about(marks, change, code).with("case", child.caseNumber());
    }

    private static Refusal about(Marks marks, SheetChange change, String code) {
        return onTheDay(change, code).with("child", marks.childId());
    }

    private static Refusal onTheDay(SheetChange change, String code) {
        return Refusal.rule(code).with("date", change.date());
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
