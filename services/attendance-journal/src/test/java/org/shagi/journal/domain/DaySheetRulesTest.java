package org.shagi.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.shagi.journal.Romashka.EVENING;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.STRANGER;
import static org.shagi.journal.Romashka.WORKED_DAY;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.domain.DaySheetTest.absent;
import static org.shagi.journal.domain.DaySheetTest.present;
import static org.shagi.journal.domain.DaySheetTest.written;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.EarlyLeaving.TakenBy;
import org.shagi.journal.domain.SheetEdit.HoldSession;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.journal.domain.outing.Outing.Missing;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.journal.domain.themes.ThemeSection;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Refusal.Kind;
import org.shagi.kit.web.RefusalTexts;

class DaySheetRulesTest {

    private static final LocalDate SATURDAY_AFTER_THE_COURSE = LocalDate.of(2019, 7, 13);
    private static final LocalDate DAY_AFTER_THE_COURSE = LocalDate.of(2019, 7, 10);
    private static final LocalDate LAST_DAY_OF_THE_COURSE = LocalDate.of(2019, 7, 9);

    private static final OutsideEvents.Unready UNREADY = new OutsideEvents.Unready(
            new ThemeEvent(ThemeSection.CHILDREN, WORKED_DAY, null, "Зимний парк", null, "5.5", "GROUP_LEADER", true),
            List.of(Missing.ORDER, Missing.BRIEFING));

    private static final WholeSheet GOOD = new WholeSheet(List.of(present(child(1), "5.5"), absent(child(2))));

    /** A change that every rule lets through, and the ways to spoil it. */
    private record Attempt(
            @Nullable JournalGroup group,
            DaySheet sheet,
            boolean monthClosed,
            SheetEdit edit,
            OptionalLong seen,
            Actor writer,
            Instant at,
            List<OutsideEvents.Unready> unready) {

        static Attempt good() {
            return new Attempt(GROUP, blank(WORKED_DAY), false, GOOD, OptionalLong.empty(), LEADER, EVENING, List.of());
        }

        Attempt in(@Nullable JournalGroup other) {
            return new Attempt(other, sheet, monthClosed, edit, seen, writer, at, unready);
        }

        Attempt on(LocalDate date) {
            return on(blank(date));
        }

        Attempt on(DaySheet other) {
            return new Attempt(group, other, monthClosed, edit, seen, writer, at, unready);
        }

        Attempt doing(SheetEdit other) {
            return new Attempt(group, sheet, monthClosed, other, seen, writer, at, unready);
        }

        Attempt writing(Marks... marks) {
            return doing(new WholeSheet(List.of(marks)));
        }

        Attempt inAClosedMonth() {
            return new Attempt(group, sheet, true, edit, seen, writer, at, unready);
        }

        Attempt having(long version) {
            return new Attempt(group, sheet, monthClosed, edit, OptionalLong.of(version), writer, at, unready);
        }

        Attempt by(Actor other) {
            return new Attempt(group, sheet, monthClosed, edit, seen, other, at, unready);
        }

        Attempt at(Instant other) {
            return new Attempt(group, sheet, monthClosed, edit, seen, writer, other, unready);
        }

        Attempt goingOutUnprepared() {
            return new Attempt(group, sheet, monthClosed, edit, seen, writer, at, List.of(UNREADY));
        }

        SheetChange change() {
            return new SheetChange(
                    Optional.ofNullable(group),
                    sheet,
                    monthClosed,
                    edit,
                    seen,
                    writer,
                    at,
                    Romashka.DAYS,
                    Romashka.NORMS,
                    unready);
        }
    }

    @Test
    void letsAGoodChangeThrough() {
        assertThat(DaySheetRules.decide(Attempt.good().change()))
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(accepted.value())
                                .isEqualTo(blank(WORKED_DAY).after(GOOD, SheetSamples.by(LEADER.id(), EVENING))));
    }

    static Stream<Arguments> refusals() {
        var stored = written(blank(WORKED_DAY), List.of(present(child(1))));
        var served = written(blank(WORKED_DAY), List.of(present(child(1), "5.3")));
        var full = full(stored);
        return Stream.of(
                arguments("the group is known", Attempt.good().in(null), Kind.UNKNOWN, "unknown-group"),
                arguments(
                        "the group is in the writer's scope",
                        Attempt.good().by(STRANGER),
                        Kind.FORBIDDEN,
                        "outside-your-scope"),
                arguments(
                        "the day is a working day",
                        Attempt.good().on(LocalDate.of(2019, 1, 12)),
                        Kind.RULE,
                        "non-working-day"),
                arguments(
                        "the day lies inside the course",
                        Attempt.good().on(DAY_AFTER_THE_COURSE),
                        Kind.RULE,
                        "outside-course"),
                arguments(
                        "the day has come", Attempt.good().on(WORKED_DAY.plusDays(1)), Kind.RULE, "day-in-the-future"),
                arguments(
                        "a session had somebody present",
                        Attempt.good().doing(new HoldSession("a", List.of("5.3"), null)),
                        Kind.RULE,
                        "nobody-present"),
                arguments(
                        "every child is on the roster that day",
                        Attempt.good().writing(present("child-11")),
                        Kind.RULE,
                        "unknown-child"),
                arguments(
                        "every child is on the roster that day",
                        Attempt.good().in(Romashka.group(WORKED_DAY.plusDays(1), LAST_DAY_OF_THE_COURSE)),
                        Kind.RULE,
                        "outside-enrolment"),
                arguments(
                        "every code is in the standard",
                        Attempt.good().writing(present(child(1), "5.10")),
                        Kind.RULE,
                        "unknown-code"),
                arguments(
                        "every code stands on its page",
                        Attempt.good().doing(new PageEdit(JournalPage.PSYCHOLOGY, List.of(served(child(1), "5.5")))),
                        Kind.RULE,
                        "code-on-another-page"),
                arguments(
                        "every code is in the child's programme",
                        Attempt.good().writing(present(child(10), "5.9")),
                        Kind.RULE,
                        "code-not-in-programme"),
                arguments(
                        "no service on an absent child",
                        Attempt.good().writing(new Marks(child(1), Attendance.ABSENT, List.of("5.5"))),
                        Kind.RULE,
                        "service-on-absence"),
                arguments(
                        "no service on an absent child",
                        Attempt.good().writing(new Marks(child(1), Attendance.ABSENT, List.of("5.1"))),
                        Kind.RULE,
                        "service-on-absence"),
                arguments(
                        "no service before the roll call",
                        Attempt.good().doing(new PageEdit(JournalPage.PSYCHOLOGY, List.of(served(child(2), "5.3")))),
                        Kind.RULE,
                        "presence-missing"),
                arguments(
                        "no code twice for one child",
                        Attempt.good().writing(present(child(1), "5.5", "5.5")),
                        Kind.RULE,
                        "duplicate-service"),
                arguments(
                        "no code twice for one child",
                        Attempt.good().on(stored).doing(new HoldSession("a", List.of("5.3", "5.3"), null)),
                        Kind.RULE,
                        "duplicate-service"),
                arguments(
                        "absence takes nothing of other pages away",
                        Attempt.good().on(served).doing(new RollCall(Set.of(), Set.of(child(1)))),
                        Kind.RULE,
                        "marks-on-other-pages"),
                arguments(
                        "absence takes nothing of other pages away",
                        Attempt.good()
                                .on(served)
                                .doing(new PageEdit(JournalPage.ATTENDANCE, List.of(absent(child(1))))),
                        Kind.RULE,
                        "marks-on-other-pages"),
                arguments(
                        "absence takes nothing of other pages away",
                        Attempt.good().on(served).doing(new PageEdit(JournalPage.ATTENDANCE, List.of())),
                        Kind.RULE,
                        "marks-on-other-pages"),
                arguments(
                        "an absence has a reason of the list",
                        Attempt.good().writing(away(new Absence("ВЕТЕР", null))),
                        Kind.RULE,
                        "unknown-absence-reason"),
                arguments(
                        "an absence has a reason of the list",
                        Attempt.good().writing(away(new Absence("OTHER", null))),
                        Kind.RULE,
                        "absence-comment-missing"),
                arguments(
                        "a child taken by another is explained",
                        Attempt.good().writing(left(new EarlyLeaving(LocalTime.of(11, 0), TakenBy.OTHER, null))),
                        Kind.RULE,
                        "leaving-reason-missing"),
                arguments(
                        "who gave a service may give it",
                        Attempt.good()
                                .on(stored)
                                .doing(new PageEdit(JournalPage.PSYCHOLOGY, List.of(served(child(1), "5.3")))),
                        Kind.RULE,
                        "provider-not-named"),
                arguments(
                        "everybody present is served",
                        Attempt.good()
                                .on(written(blank(WORKED_DAY), List.of(present(child(1)), present(child(2)))))
                                .doing(new PageEdit(JournalPage.SERVICES, List.of(served(child(1), "5.5")))),
                        Kind.RULE,
                        "not-everybody-served"),
                arguments(
                        "what is given outside has its order and its briefing",
                        Attempt.good().goingOutUnprepared(),
                        Kind.RULE,
                        "outing-not-ready"),
                arguments(
                        "what is given is written within 24 hours",
                        Attempt.good().at(Romashka.at(WORKED_DAY.plusDays(1), LocalTime.of(13, 1))),
                        Kind.RULE,
                        "entered-late"),
                arguments(
                        "the history has room",
                        Attempt.good().on(full).having(1).writing(absent(child(1))),
                        Kind.RULE,
                        "history-full"),
                arguments(
                        "a closed month is only corrected, with a reason",
                        Attempt.good().on(stored).having(1).inAClosedMonth(),
                        Kind.RULE,
                        "month-closed"),
                arguments(
                        "a closed month is only corrected, with a reason",
                        Attempt.good().on(stored).inAClosedMonth().doing(new HoldSession("a", List.of("5.3"), null)),
                        Kind.RULE,
                        "month-closed"),
                arguments(
                        "the writer has seen the sheet as it is",
                        Attempt.good().on(stored),
                        Kind.PRECONDITION_REQUIRED,
                        "version-required"),
                arguments(
                        "the writer has seen the sheet as it is",
                        Attempt.good().on(stored).doing(new RollCall(Set.of(), Set.of(child(1)))),
                        Kind.PRECONDITION_REQUIRED,
                        "version-required"),
                arguments(
                        "the writer has seen the sheet as it is",
                        Attempt.good().on(stored).having(7),
                        Kind.STALE,
                        "stale-version"),
                arguments(
                        "the writer has seen the sheet as it is",
                        Attempt.good()
                                .on(stored)
                                .doing(new PageEdit(JournalPage.ATTENDANCE, List.of(absent(child(1))))),
                        Kind.PRECONDITION_REQUIRED,
                        "page-version-required"),
                arguments(
                        "the writer has seen the sheet as it is",
                        Attempt.good()
                                .on(stored)
                                .having(7)
                                .doing(new PageEdit(JournalPage.ATTENDANCE, List.of(absent(child(1))))),
                        Kind.STALE,
                        "page-stale-version"));
    }

    private static DaySheet full(DaySheet sheet) {
        return new DaySheet(
                sheet.groupId(),
                sheet.date(),
                sheet.version(),
                sheet.pages(),
                sheet.entries(),
                List.of(),
                sheet.themes(),
                List.of(),
                List.of(),
                DaySheetRules.ROOM);
    }

    private static Marks served(String child, String... codes) {
        return new Marks(child, null, List.of(codes));
    }

    private static Marks away(Absence absence) {
        return new Marks(child(1), Attendance.ABSENT, List.of(), absence, null);
    }

    private static Marks left(EarlyLeaving leaving) {
        return new Marks(child(1), Attendance.PRESENT, List.of(), null, leaving);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("refusals")
    void refusesByTheNamedRule(String rule, Attempt attempt, Kind kind, String code) {
        var refusal = refusalOf(attempt);

        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(judgedBy(attempt)).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("refusals")
    void hasASentenceForEveryRefusalInBothLanguages(String rule, Attempt attempt, Kind kind, String code) {
        var texts = new RefusalTexts("attendance-journal");

        for (var language : List.of(Locale.of("ru"), Locale.ENGLISH)) {
            assertThat(texts.of(refusalOf(attempt), language)).isNotBlank().doesNotContain("{", "}", "''");
        }
    }

    @Test
    void hasARefusalTestForEveryRule() {
        assertThat(refusals().map(arguments -> arguments.get()[0]).distinct())
                .containsExactlyElementsOf(
                        DaySheetRules.ALL.stream().map(DaySheetRule::name).toList());
    }

    @Test
    void refusesInTheOrderOfTheListWhenEverythingIsWrong() {
        var stored = written(blank(WORKED_DAY), List.of(present(child(1))));
        var everythingWrong = new HoldSession("a", List.of("5.10", "5.10"), null);
        var attempt = Attempt.good()
                .in(null)
                .on(SATURDAY_AFTER_THE_COURSE)
                .by(STRANGER)
                .having(7)
                .inAClosedMonth()
                .doing(everythingWrong);
        var nobodyEnrolled = Romashka.group(DAY_AFTER_THE_COURSE, DAY_AFTER_THE_COURSE);
        var wrongLine = new Marks(child(10), Attendance.ABSENT, List.of("5.9", "5.9"));
        var two = written(blank(WORKED_DAY), List.of(present(child(1)), present(child(2))));
        var served = written(two, List.of(present(child(1), "5.3"), present(child(2))));
        var roll = List.of(
                away(new Absence("ВЕТЕР", null)),
                new Marks(
                        child(2),
                        Attendance.PRESENT,
                        List.of(),
                        null,
                        new EarlyLeaving(LocalTime.NOON, TakenBy.OTHER, null)));
        var late = Romashka.at(WORKED_DAY.plusDays(2), LocalTime.NOON);

        var mendedOneByOne = List.of(
                attempt,
                attempt = attempt.in(nobodyEnrolled),
                attempt = attempt.by(LEADER),
                attempt = attempt.on(DAY_AFTER_THE_COURSE),
                attempt = attempt.on(LAST_DAY_OF_THE_COURSE),
                attempt = attempt.on(WORKED_DAY),
                attempt = attempt.on(stored),
                attempt = attempt.in(GROUP),
                attempt.doing(new PageEdit(JournalPage.PSYCHOLOGY, List.of(served(child(10), "5.9", "5.9")))),
                attempt.writing(wrongLine),
                attempt.writing(new Marks(child(1), Attendance.ABSENT, List.of("5.9", "5.9"))),
                attempt.doing(new PageEdit(JournalPage.SERVICES, List.of(served(child(2), "5.9", "5.9")))),
                attempt.writing(present(child(1), "5.9", "5.9")),
                attempt.on(served).doing(new PageEdit(JournalPage.ATTENDANCE, roll)),
                attempt.on(two).doing(new PageEdit(JournalPage.ATTENDANCE, roll)),
                attempt.on(two).doing(new PageEdit(JournalPage.ATTENDANCE, roll.subList(1, 2))),
                attempt.on(two).at(late).doing(new PageEdit(JournalPage.PSYCHOLOGY, List.of(served(child(1), "5.3")))),
                attempt.on(two).at(late).doing(new PageEdit(JournalPage.SERVICES, List.of(served(child(1), "5.5")))),
                attempt.on(two)
                        .at(late)
                        .goingOutUnprepared()
                        .doing(new PageEdit(
                                JournalPage.SERVICES, List.of(served(child(1), "5.5"), served(child(2), "5.5")))),
                attempt.on(full(stored)).at(late).writing(absent(child(1))),
                attempt.on(full(stored)).writing(absent(child(1))),
                attempt.writing(present(child(1), "5.9")),
                attempt.doing(new WholeSheet(List.of(present(child(1), "5.9")), Romashka.because("по ведомости"))));

        assertThat(mendedOneByOne)
                .extracting(DaySheetRulesTest::judgedBy)
                .containsExactlyElementsOf(
                        DaySheetRules.ALL.stream().map(DaySheetRule::name).toList());
    }

    @Test
    void letsTheRollBeCalledAndOtherServicesBeGivenWhateverTheOutingLacks() {
        assertThat(codeOf(Attempt.good().goingOutUnprepared().writing(present(child(1), "5.2"), absent(child(2)))))
                .isNull();
        var stands = written(blank(WORKED_DAY), List.of(present(child(1), "5.5")));
        assertThat(codeOf(Attempt.good()
                        .on(stands)
                        .having(1)
                        .goingOutUnprepared()
                        .writing(present(child(1), "5.5", "5.2"))))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-22T21:59:59Z, day-in-the-future",
        "2019-01-22T22:00:00Z, ",
    })
    void beginsADayAtMidnightInTheZoneOfTheCentre(Instant at, @Nullable String code) {
        assertThat(codeOf(Attempt.good().at(at))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-09, 2019-01-09, ",
        "2019-01-10, 2019-01-10, outside-enrolment",
        "2019-01-08, 2019-01-08, outside-enrolment",
        "2019-01-09, 2019-07-09, ",
    })
    void countsTheFirstAndTheLastDayOfEnrolmentIn(LocalDate from, LocalDate to, @Nullable String code) {
        assertThat(codeOf(Attempt.good().in(Romashka.group(from, to)).on(LocalDate.of(2019, 1, 9))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-08, non-working-day",
        "2019-01-09, ",
        "2019-02-23, non-working-day",
        "2019-05-10, non-working-day",
        "2019-07-09, ",
        "2019-07-10, outside-course",
    })
    void knowsTheWorkingDaysOfTheCourse(LocalDate date, @Nullable String code) {
        var inAugust = Instant.parse("2019-08-01T12:00:00Z");

        assertThat(codeOf(Attempt.good().on(date).at(inAugust))).isEqualTo(code);
    }

    @Test
    void namesTheChildTheCodeAndBothVersions() {
        var stored = written(blank(WORKED_DAY), List.of(present(child(1))));

        assertThat(refusalOf(Attempt.good().on(stored).having(7)).facts())
                .isEqualTo(Map.of("yours", 7L, "current", 1L));
        assertThat(refusalOf(Attempt.good().writing(present(child(10), "5.9"))).facts())
                .isEqualTo(Map.of("date", WORKED_DAY, "child", child(10), "case", "10", "service", "5.9"));
    }

    @Test
    void keepsTheReasonOfACorrectionAndNoneWhileTheMonthIsOpen() {
        var stored = written(blank(WORKED_DAY), List.of(present(child(1))));
        var corrected = new WholeSheet(List.of(absent(child(1))), Romashka.because("по ведомости"));
        var open = Attempt.good().on(stored).having(1).doing(corrected);

        assertThat(resultOf(open).corrections()).isEmpty();
        assertThat(resultOf(open.inAClosedMonth()).corrections())
                .containsExactly(new Correction("по ведомости", 2, LEADER.id(), EVENING));
    }

    @Test
    void asksForNoReasonWhereNothingChanges() {
        var stored = blank(WORKED_DAY).after(GOOD, SheetSamples.by(LEADER.id(), EVENING));

        assertThat(codeOf(Attempt.good().on(stored).inAClosedMonth())).isNull();
    }

    @Test
    void asksForNoVersionWhereNothingChanges() {
        var stored = blank(WORKED_DAY).after(GOOD, SheetSamples.by(LEADER.id(), EVENING));

        assertThat(codeOf(Attempt.good().on(stored))).isNull();
        assertThat(codeOf(Attempt.good().on(stored).having(7))).isNull();
    }

    @Test
    void asksForNoVersionWhereASessionIsAdded() {
        var stored = written(blank(WORKED_DAY), List.of(present(child(1))));
        var session = new HoldSession("a", List.of("5.3"), null);

        assertThat(codeOf(Attempt.good().on(stored).doing(session))).isNull();
        assertThat(codeOf(Attempt.good().on(stored).doing(session).having(7))).isEqualTo("stale-version");
    }

    @Test
    void takesTheProgrammeOfTheStayThatTheDayLiesIn() {
        var stays = new ArrayList<>(GROUP.children());
        stays.addFirst(new RosterChild(child(1), "1", GROUP.from(), WORKED_DAY.minusDays(1), Set.of()));
        stays.set(
                1,
                new RosterChild(
                        child(1),
                        "1",
                        WORKED_DAY,
                        GROUP.to(),
                        GROUP.children().getFirst().codes()));
        var cameBack = new JournalGroup(
                GROUP.id(),
                GROUP.departmentId(),
                GROUP.name(),
                GROUP.from(),
                GROUP.to(),
                GROUP.staff(),
                GROUP.staffByRole(),
                stays,
                2);

        assertThat(codeOf(Attempt.good().in(cameBack))).isNull();
        assertThat(codeOf(Attempt.good().in(cameBack).on(WORKED_DAY.minusDays(1))))
                .isEqualTo("code-not-in-programme");
    }

    private static DaySheet blank(LocalDate date) {
        return DaySheet.blank(Romashka.ID, date);
    }

    private static Refusal refusalOf(Attempt attempt) {
        return DaySheetRules.ALL.stream()
                .flatMap(rule -> rule.refusal(attempt.change()).stream())
                .findFirst()
                .orElseThrow();
    }

    private static DaySheet resultOf(Attempt attempt) {
        return switch (DaySheetRules.decide(attempt.change())) {
            case Decision.Accepted<DaySheet>(var sheet) -> sheet;
            case Decision.Refused<DaySheet>(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static @Nullable String codeOf(Attempt attempt) {
        return switch (DaySheetRules.decide(attempt.change())) {
            case Decision.Refused<DaySheet>(var refusal) -> refusal.code();
            case Decision.Accepted<DaySheet> accepted -> null;
        };
    }

    private static String judgedBy(Attempt attempt) {
        return DaySheetRules.ALL.stream()
                .filter(rule -> rule.refusal(attempt.change()).isPresent())
                .map(DaySheetRule::name)
                .findFirst()
                .orElse("nobody");
    }
}
