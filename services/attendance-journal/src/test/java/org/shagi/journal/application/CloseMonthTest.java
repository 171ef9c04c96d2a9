package org.shagi.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.DAYS;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.PSYCHOLOGIST;
import static org.shagi.journal.Romashka.STRANGER;
import static org.shagi.journal.Romashka.child;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.journal.InMemoryJournal;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.RecordedSheet;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.journal.domain.SheetSamples;
import org.shagi.journal.domain.closing.Handover;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.domain.Decision;

/** A month is closed once, and its sums follow the sheets whatever goes on at the same time and whoever dies. */
class CloseMonthTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final LocalDate DAY = Romashka.WORKED_DAY;
    private static final Instant FEBRUARY = Romashka.at(LocalDate.of(2019, 2, 1), LocalTime.of(9, 0));

    private final InMemoryJournal journal = new InMemoryJournal();
    private final Queue<Runnable> meanwhile = new ArrayDeque<>();
    private final Queue<Runnable> beforeBeginning = new ArrayDeque<>();
    private final Queue<Runnable> afterTheLook = new ArrayDeque<>();
    private final MonthClosings closings = new Overtaken();
    private final LayOutMonth layOutMonth = new LayOutMonth(journal.sheets, journal.plans, DAYS);
    private final RecordDaySheet recordDaySheet = new RecordDaySheet(
            journal.groups, journal.sheets, closings, DAYS, Romashka.NORMS, OutsideEvents.NONE, () -> FEBRUARY);
    private final CloseMonth closeMonth =
            new CloseMonth(new OpenGroup(journal.groups), layOutMonth, closings, journal.sheets, DAYS, () -> FEBRUARY);
    private final RecountMonth recountMonth = new RecountMonth(journal.groups, layOutMonth, closings, () -> FEBRUARY);

    @BeforeEach
    void januaryIsFilled() {
        journal.groups.keep(GROUP);
        DAYS.workingDaysOf(GROUP, JANUARY)
                .forEach(date -> written(recordDaySheet.record(
                        LEADER,
                        Romashka.ID,
                        date,
                        new RollCall(Set.copyOf(Romashka.children(1, 10)), Set.of()),
                        OptionalLong.empty())));
    }

    @Test
    void closesAMonthOnce() {
        var first = closeMonth.close(LEADER, Romashka.ID, JANUARY);
        var second = closeMonth.close(PSYCHOLOGIST, Romashka.ID, JANUARY);

        assertThat(first.map(CloseMonth.Outcome::fresh)).isEqualTo(Decision.accepted(true));
        assertThat(second.map(CloseMonth.Outcome::fresh)).isEqualTo(Decision.accepted(false));
        assertThat(journal.closings.told)
                .singleElement()
                .satisfies(closing -> assertThat(closing.closedBy()).isEqualTo(LEADER.id()));
    }

    @Test
    void closesAMonthOnceHoweverManyTryAtTheSameTime() {
        meanwhile.add(() -> closed(PSYCHOLOGIST.id()));

        var lost = closeMonth.close(LEADER, Romashka.ID, JANUARY);

        assertThat(lost.map(outcome -> outcome.closing().closedBy())).isEqualTo(Decision.accepted(PSYCHOLOGIST.id()));
        assertThat(lost.map(CloseMonth.Outcome::fresh)).isEqualTo(Decision.accepted(false));
        assertThat(journal.closings.told).hasSize(1);
    }

    @Test
    void isClosedToWhoHasNothingToDoWithTheGroup() {
        assertThat(codeOf(closeMonth.close(STRANGER, Romashka.ID, JANUARY))).isEqualTo("outside-your-scope");
        assertThat(codeOf(closeMonth.close(LEADER, "nobody", JANUARY))).isEqualTo("unknown-group");
        assertThat(journal.closings.told).isEmpty();
    }

    @Test
    void tellsACorrectedMonthAnewOnceHoweverOftenTheNewsComesRound() {
        closeMonth.close(LEADER, Romashka.ID, JANUARY);
        correct(3);

        IntStream.range(0, 3).forEach(again -> recountMonth.recount(Romashka.ID, JANUARY));

        assertThat(journal.closings.told).extracting(MonthClosing::version).containsExactly(1L, 2L);
        assertThat(daysPresent(3)).isEqualTo(16);
        assertThat(daysPresent(4)).isEqualTo(17);
        assertThat(journal.sheets.on(Romashka.ID, DAY).corrections())
                .singleElement()
                .satisfies(correction -> assertThat(correction.reason()).isEqualTo("по ведомости"));
    }

    @Test
    void tellsNothingForAMonthThatIsOpenOrAGroupThatIsUnknown() {
        recountMonth.recount(Romashka.ID, JANUARY);
        recountMonth.recount("nobody", JANUARY);

        assertThat(journal.closings.told).isEmpty();
    }

    @Test
    void putsNoSheetOfAnOpenMonthIntoAMonthClosedMeanwhile() {
        afterTheLook.add(() -> closed(PSYCHOLOGIST.id()));

        assertThat(codeOf(callTheRoll())).isEqualTo("month-closed");
        assertThat(journal.sheets.on(Romashka.ID, DAY).version()).isEqualTo(1);
        assertThat(daysPresent(3)).isEqualTo(17);
    }

    @Test
    void asksForAReasonWhileTheMonthIsBeingClosed() {
        meanwhile.add(() -> assertThat(codeOf(callTheRoll())).isEqualTo("month-closed"));

        assertThat(codeOf(closeMonth.close(LEADER, Romashka.ID, JANUARY))).isEqualTo("accepted");
        assertThat(meanwhile).isEmpty();
    }

    @Test
    void holdsUpNobodyWhenTheMonthCannotBeClosedAfterAll() {
        beforeBeginning.add(() -> journal.sheets.put(
                new RecordedSheet(
                        SheetSamples.sheet(Romashka.ID, DAY, 2, List.of()),
                        Romashka.DEPARTMENT,
                        LEADER.id(),
                        FEBRUARY,
                        List.of()),
                true));

        assertThat(codeOf(closeMonth.close(LEADER, Romashka.ID, JANUARY))).isEqualTo("month-not-filled");
        assertThat(codeOf(callTheRoll())).isEqualTo("accepted");
    }

    @Test
    void takesOverFromWhoDiedWhileClosing() {
        journal.closings.begin(Romashka.ID, JANUARY, "died");
        journal.sheets.seal(Romashka.ID, DAYS.workingDaysOf(GROUP, JANUARY), "died");

        assertThat(closeMonth.close(LEADER, Romashka.ID, JANUARY).map(CloseMonth.Outcome::fresh))
                .isEqualTo(Decision.accepted(true));
    }

    @Test
    void findsACorrectionThatCameWhileTheMonthWasBeingClosed() {
        meanwhile.add(() -> {
            correct(3);
            recountMonth.recount(Romashka.ID, JANUARY);
        });

        closeMonth.close(LEADER, Romashka.ID, JANUARY);
        assertThat(daysPresent(3)).as("counted before the sheet came").isEqualTo(17);

        recountMonth.recount(Romashka.ID, JANUARY);
        assertThat(daysPresent(3)).isEqualTo(16);
    }

    @Test
    void countsAgainWhenAnotherCorrectionWasCountedMeanwhile() {
        closeMonth.close(LEADER, Romashka.ID, JANUARY);
        correct(3);
        meanwhile.add(() -> {
            correct(4);
            recountMonth.recount(Romashka.ID, JANUARY);
        });

        recountMonth.recount(Romashka.ID, JANUARY);

        assertThat(journal.closings.told).extracting(MonthClosing::version).containsExactly(1L, 2L);
        assertThat(daysPresent(3)).isEqualTo(16);
        assertThat(daysPresent(4)).isEqualTo(16);
    }

    private void closed(String closer) {
        var other = new CloseMonth(
                new OpenGroup(journal.groups), layOutMonth, journal.closings, journal.sheets, DAYS, () -> FEBRUARY);
        assertThat(codeOf(other.close(PSYCHOLOGIST, Romashka.ID, JANUARY))).isEqualTo("accepted");
        assertThat(closer).isEqualTo(PSYCHOLOGIST.id());
    }

    /** The child was not there on the day after all. */
    private void correct(int number) {
        var sheet = journal.sheets.on(Romashka.ID, DAY);
        var lines = sheet.entries().values().stream()
                .map(entry -> new Marks(
                        entry.childId(),
                        entry.childId().equals(child(number)) ? Attendance.ABSENT : entry.attendance(),
                        List.of()))
                .toList();
        written(recordDaySheet.record(
                LEADER,
                Romashka.ID,
                DAY,
                new WholeSheet(lines, Romashka.because("по ведомости")),
                OptionalLong.of(sheet.version())));
    }

    /** The third child was not there on the day after all, said without a reason. */
    private Decision<RecordDaySheet.Outcome> callTheRoll() {
        return recordDaySheet.record(
                LEADER, Romashka.ID, DAY, new RollCall(Set.of(), Set.of(child(3))), OptionalLong.of(sheetVersion()));
    }

    private long sheetVersion() {
        return journal.sheets.on(Romashka.ID, DAY).version();
    }

    private int daysPresent(int number) {
        return journal.closings.of(Romashka.ID, JANUARY).orElseThrow().children().stream()
                .filter(total -> total.childId().equals(child(number)))
                .findFirst()
                .orElseThrow()
                .daysPresent();
    }

    private static void written(Decision<RecordDaySheet.Outcome> decision) {
        assertThat(decision.map(RecordDaySheet.Outcome::changed)).isEqualTo(Decision.accepted(true));
    }

    private static String codeOf(Decision<?> decision) {
        return switch (decision) {
            case Decision.Accepted<?> accepted -> "accepted";
            case Decision.Refused<?>(var refusal) -> refusal.code();
        };
    }

    /** Somebody else does something between the reading and the writing, once for each deed in the queue. */
    private final class Overtaken implements MonthClosings {

        @Override
        public Optional<MonthClosing> of(String groupId, YearMonth month) {
            return journal.closings.of(groupId, month);
        }

        @Override
        public Handover handover(String groupId, YearMonth month) {
            return journal.closings.handover(groupId, month);
        }

        @Override
        public void sign(String groupId, YearMonth month, Handover.Step step, Handover.Signature signature) {
            journal.closings.sign(groupId, month, step, signature);
        }

        @Override
        public boolean isClosed(String groupId, YearMonth month) {
            var closed = journal.closings.isClosed(groupId, month);
            Optional.ofNullable(afterTheLook.poll()).ifPresent(Runnable::run);
            return closed;
        }

        @Override
        public Map<String, Map<YearMonth, LocalDate>> closedOn(Map<String, List<YearMonth>> months) {
            return journal.closings.closedOn(months);
        }

        @Override
        public boolean put(MonthClosing closing, Instant at) {
            Optional.ofNullable(meanwhile.poll()).ifPresent(Runnable::run);
            return journal.closings.put(closing, at);
        }

        @Override
        public boolean begin(String groupId, YearMonth month, String attempt) {
            Optional.ofNullable(beforeBeginning.poll()).ifPresent(Runnable::run);
            return journal.closings.begin(groupId, month, attempt);
        }

        @Override
        public void giveUp(String groupId, YearMonth month, String attempt) {
            journal.closings.giveUp(groupId, month, attempt);
        }

        @Override
        public boolean putFirst(MonthClosing closing, String attempt, Instant at) {
            Optional.ofNullable(meanwhile.poll()).ifPresent(Runnable::run);
            return journal.closings.putFirst(closing, attempt, at);
        }
    }
}
