package org.shagi.journal.domain.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.shagi.journal.Romashka.DAYS;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.child;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.Entry;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.journal.domain.SheetSamples;
import org.shagi.journal.domain.closing.MonthChecks.Shortfall;
import org.shagi.journal.domain.closing.MonthChecks.UnfilledDay;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.web.RefusalTexts;

class ClosingRulesTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 9);
    private static final LocalDate LAST = LocalDate.of(2019, 1, 31);
    private static final ServiceCode PSYCHOLOGY = new ServiceCode("5.3");
    private static final ServiceCode WALK = new ServiceCode("5.5");

    @Test
    void closesAMonthWhoseEveryDayIsFilledOnItsLastWorkingDay() {
        var closing = closed(attempt(filled(GROUP), LAST));

        assertThat(closing.closedOn()).isEqualTo(LAST);
        assertThat(closing.closedBy()).isEqualTo(LEADER.id());
        assertThat(closing.version()).isEqualTo(1);
        assertThat(closing.children()).hasSize(10);
        assertThat(closing.children().getFirst())
                .isEqualTo(new ChildTotal(
                        child(1), 17, 0, new TreeMap<>(Map.of(ServiceCode.PRESENCE, 17, PSYCHOLOGY, 17, WALK, 17))));
        assertThat(closing.children().getLast()).isEqualTo(new ChildTotal(child(10), 0, 17, new TreeMap<>()));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(
                        "the month has working days inside the course",
                        attempt(month(GROUP, YearMonth.of(2019, 8), Map.of()), LocalDate.of(2019, 9, 2)),
                        "month-outside-course"),
                arguments("its last working day has come", attempt(filled(GROUP), LAST.minusDays(1)), "month-not-over"),
                arguments("every working day is filled", attempt(without(FIRST), LAST), "month-not-filled"),
                arguments(
                        "the pages make up the bottom line",
                        attempt(filled(Romashka.group(FIRST.plusDays(1), GROUP.to())), LAST),
                        "month-does-not-add-up"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refusals")
    void refusesByTheNamedRuleWithASentenceInBothLanguages(String rule, ClosingAttempt attempt, String code) {
        var refusal = refusal(attempt);

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(ClosingRules.ALL.stream()
                        .filter(each -> each.refusal(attempt).isPresent())
                        .map(ClosingRule::name)
                        .findFirst())
                .contains(rule);
        for (var language : List.of(Locale.of("ru"), Locale.ENGLISH)) {
            assertThat(new RefusalTexts("attendance-journal").of(refusal, language))
                    .isNotBlank()
                    .doesNotContain("{", "}", "''");
        }
    }

    @Test
    void hasARefusalTestForEveryRuleInItsOrder() {
        assertThat(refusals().map(arguments -> arguments.get()[0]))
                .containsExactlyElementsOf(
                        ClosingRules.ALL.stream().map(ClosingRule::name).toList());
    }

    @Test
    void namesEveryDayThatIsNotFilled() {
        var month = without(FIRST);

        assertThat(new MonthChecks(month).unfilled()).containsExactly(new UnfilledDay(FIRST, 10));
        assertThat(refusal(attempt(month, LAST)).facts())
                .containsEntry("count", 1)
                .containsEntry("first", FIRST)
                .containsEntry("days", List.of(FIRST));
    }

    @Test
    void addsUpThePagesOfThePaperJournal() {
        var checks = new MonthChecks(filled(GROUP));

        assertThat(checks.pages()).extracting(PageSum::total).containsExactly(9 * 17, 9 * 17, 9 * 17);
        assertThat(checks.pages().get(1).codes())
                .extracting(ServiceCode::value)
                .containsExactly("5.2", "5.5", "5.6", "5.7", "5.8", "5.9");
        assertThat(checks.total()).isEqualTo(3 * 9 * 17);
        assertThat(checks.addsUp()).isTrue();
    }

    @Test
    void findsMarksOfChildrenWhoAreNotOnTheRosterOfTheDay() {
        var checks = new MonthChecks(filled(Romashka.group(FIRST.plusDays(1), GROUP.to())));

        assertThat(checks.daysWithStrangers()).containsExactly(FIRST);
        assertThat(checks.addsUp()).isFalse();
        assertThat(checks.pages().stream().mapToInt(PageSum::total).sum()).isEqualTo(3 * 9 * 16);
    }

    @Test
    void listsWhoReceivedLessThanPlannedAndHindersNothingByIt() {
        var plan = Map.of(FIRST, List.of(PSYCHOLOGY, new ServiceCode("5.9")));
        var month = new GroupMonth(
                GROUP,
                JANUARY,
                DAYS.workingDaysOf(GROUP, JANUARY),
                sheets(),
                new MonthPlan(Romashka.ID, JANUARY, plan, 1));

        var shortfalls = new MonthChecks(month).shortfalls();

        assertThat(shortfalls).hasSize(10);
        assertThat(shortfalls.getFirst())
                .isEqualTo(new Shortfall(child(1), "1", new TreeMap<>(Map.of(new ServiceCode("5.9"), 1))));
        assertThat(shortfalls.getLast())
                .as("absent, and the programme has no 5.9")
                .isEqualTo(new Shortfall(child(10), "10", new TreeMap<>(Map.of(PSYCHOLOGY, 1))));
        assertThat(closed(attempt(month, LAST)).version()).isEqualTo(1);
    }

    @Test
    void isCountedAnewOnlyWhereTheSumsHaveChanged() {
        var closing = closed(attempt(filled(GROUP), LAST));

        assertThat(closing.recounted(filled(GROUP))).isSameAs(closing);
        var less = closing.recounted(without(FIRST));
        assertThat(less.version()).isEqualTo(2);
        assertThat(less.closedOn()).isEqualTo(closing.closedOn());
        assertThat(less.children().getFirst().daysPresent()).isEqualTo(16);
        assertThat(less.recounted(filled(GROUP)).version()).isEqualTo(3);
    }

    private static ClosingAttempt attempt(GroupMonth month, LocalDate today) {
        return new ClosingAttempt(month, LEADER, today);
    }

    /** Nine children came on every working day of January and received 5.3 and 5.5, the tenth never came. */
    private static GroupMonth filled(JournalGroup group) {
        return month(group, JANUARY, sheets());
    }

    private static GroupMonth without(LocalDate date) {
        var sheets = sheets();
        sheets.remove(date);
        return month(GROUP, JANUARY, sheets);
    }

    private static GroupMonth month(JournalGroup group, YearMonth month, Map<LocalDate, DaySheet> sheets) {
        return new GroupMonth(
                group, month, DAYS.workingDaysOf(group, month), sheets, MonthPlan.none(Romashka.ID, month));
    }

    private static Map<LocalDate, DaySheet> sheets() {
        var sheets = new TreeMap<LocalDate, DaySheet>();
        DAYS.workingDaysOf(GROUP, JANUARY).forEach(date -> sheets.put(date, sheet(date)));
        return sheets;
    }

    private static DaySheet sheet(LocalDate date) {
        var entries = new TreeMap<String, Entry>();
        Romashka.children(1, 9)
                .forEach(child -> entries.put(child, line(child, ServiceCode.PRESENCE, PSYCHOLOGY, WALK)));
        entries.put(child(10), line(child(10)));
        return SheetSamples.sheet(Romashka.ID, date, 1, entries.values());
    }

    private static Entry line(String child, ServiceCode... codes) {
        return SheetSamples.line(child, LEADER.id(), Romashka.EVENING, codes);
    }

    private static MonthClosing closed(ClosingAttempt attempt) {
        return switch (ClosingRules.decide(attempt)) {
            case Decision.Accepted<MonthClosing>(var closing) -> closing;
            case Decision.Refused<MonthClosing>(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static Refusal refusal(ClosingAttempt attempt) {
        return ClosingRules.against(attempt).orElseThrow();
    }
}
