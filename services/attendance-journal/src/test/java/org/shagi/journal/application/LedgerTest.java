package org.shagi.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shagi.journal.Romashka.DAYS;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.PSYCHOLOGIST;
import static org.shagi.journal.Romashka.STRANGER;
import static org.shagi.journal.Romashka.WORKED_DAY;
import static org.shagi.journal.Romashka.child;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.journal.InMemoryJournal;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.JournalPage;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.PageEdit;
import org.shagi.journal.domain.Remarks;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.ledger.LedgerLine;
import org.shagi.journal.domain.ledger.LedgerLine.State;
import org.shagi.journal.domain.ledger.MonthLedger;
import org.shagi.journal.domain.ledger.Timeliness;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;

/** Who wrote what in time, what came late and why, and what stood there before. */
class LedgerTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final Instant IN_TIME = Romashka.at(WORKED_DAY, LocalTime.of(14, 0));
    private static final Instant LATE = Romashka.at(WORKED_DAY.plusDays(1), LocalTime.of(14, 0));

    private final InMemoryJournal journal = new InMemoryJournal();
    private Instant now = IN_TIME;
    private final RecordDaySheet recordDaySheet = new RecordDaySheet(
            journal.groups, journal.sheets, journal.closings, DAYS, Romashka.NORMS, OutsideEvents.NONE, () -> now);
    private final ReadLedger readLedger =
            new ReadLedger(new OpenGroup(journal.groups), new ListGroups(journal.groups), journal.sheets, DAYS);

    @BeforeEach
    void twoChildrenCame() {
        journal.groups.keep(GROUP);
        write(LEADER, JournalPage.ATTENDANCE, 0, null, came(1), came(2));
    }

    @Test
    void tellsWhatWasInTimeFromWhatWasLateAndWhy() {
        write(PSYCHOLOGIST, JournalPage.PSYCHOLOGY, 0, null, served(1, "5.3"));
        now = LATE;
        write(PSYCHOLOGIST, JournalPage.PSYCHOLOGY, 2, "не было связи", served(1, "5.3"), served(2, "5.3"));

        assertThat(ledger().lines())
                .extracting(line -> line.childId() + ' ' + line.cell() + ' ' + line.state() + ' ' + line.why())
                .containsExactly(
                        "child-01 5.1 IN_TIME null",
                        "child-01 5.3 IN_TIME null",
                        "child-02 5.1 IN_TIME null",
                        "child-02 5.3 LATE не было связи");
        assertThat(ledger().byProvider())
                .containsEntry("orlova", new Timeliness(2, 2))
                .containsEntry("sokolova", new Timeliness(2, 1));
        assertThat(new Timeliness(3, 2).shareTenths()).isEqualTo(666);
        assertThat(Timeliness.NONE.shareTenths()).isNull();
    }

    @Test
    void neverLosesWhatStoodThereBefore() {
        write(PSYCHOLOGIST, JournalPage.PSYCHOLOGY, 0, null, served(1, "5.3"));
        now = LATE;
        write(PSYCHOLOGIST, JournalPage.PSYCHOLOGY, 2, "ошибка в строке", served(2, "5.3"));

        assertThat(ledger().lines())
                .filteredOn(line -> line.state() == State.CORRECTED)
                .containsExactly(new LedgerLine(
                        WORKED_DAY,
                        child(1),
                        "5.3",
                        State.CORRECTED,
                        "sokolova",
                        "sokolova",
                        IN_TIME,
                        null,
                        "ошибка в строке",
                        null,
                        "sokolova",
                        LATE));
    }

    @Test
    void keepsAThemeThatWasReplacedAndWhoHadWrittenIt() {
        name("Мимика", LEADER, null);
        name("Жесты", PSYCHOLOGIST, null);
        now = LATE;
        name(null, LEADER, "занятие перенесено");

        assertThat(ledger().lines())
                .filteredOn(line -> line.childId() == null)
                .containsExactly(
                        theme("Мимика", LEADER, IN_TIME, null, "Жесты", PSYCHOLOGIST),
                        theme("Жесты", PSYCHOLOGIST, IN_TIME, "занятие перенесено", null, LEADER));
        assertThat(journal.sheets.on(Romashka.ID, WORKED_DAY).replacements()).isEqualTo(2);
    }

    @Test
    void keepsTheThemeOfASessionThatAnotherTookThePlaceOf() {
        var session = new SheetEdit.HoldSession("s-1", List.of("5.3"), "Мимика");
        record(PSYCHOLOGIST, session, 1);
        name("Жесты", LEADER, null);

        assertThat(ledger().lines())
                .filteredOn(line -> line.childId() == null)
                .containsExactly(theme("Мимика", PSYCHOLOGIST, IN_TIME, null, "Жесты", LEADER));
    }

    @Test
    void takesACorrectionForNoLateness() {
        write(PSYCHOLOGIST, JournalPage.PSYCHOLOGY, 0, null, served(1, "5.3"));
        now = LATE;
        write(PSYCHOLOGIST, JournalPage.PSYCHOLOGY, 2, "снято по ошибке");
        write(PSYCHOLOGIST, JournalPage.PSYCHOLOGY, 3, "возвращено", served(1, "5.3"));

        assertThat(ledger().byProvider()).containsEntry("sokolova", new Timeliness(1, 1));
    }

    @Test
    void countsWhatWasTypedOfflineByTheTimeOfTypingWithinTheDayAndItsArrival() {
        now = LATE;

        typed(IN_TIME, "5.3");
        typed(Romashka.at(WORKED_DAY.plusDays(5), LocalTime.NOON), "5.3", "5.4");

        assertThat(ledger().lines())
                .filteredOn(line -> line.writtenBy().equals(PSYCHOLOGIST.id()))
                .extracting(line -> line.cell(), line -> line.state(), line -> line.writtenAt(), line -> line.typedAt())
                .containsExactly(tuple("5.3", State.IN_TIME, LATE, IN_TIME), tuple("5.4", State.LATE, LATE, null));
    }

    @Test
    void takesNoDeviceAtItsWordThatItWroteBeforeTheDay() {
        typed(Romashka.at(WORKED_DAY.minusDays(3), LocalTime.NOON), "5.3");

        assertThat(ledger().lines())
                .filteredOn(line -> line.cell().equals("5.3"))
                .extracting(line -> line.typedAt())
                .containsExactly(Romashka.at(WORKED_DAY, LocalTime.MIDNIGHT));
    }

    private void typed(Instant at, String... codes) {
        var remarks = new Remarks(Optional.empty(), Map.of("entered-late", "не было связи"), at);
        record(
                PSYCHOLOGIST,
                new PageEdit(JournalPage.PSYCHOLOGY, List.of(served(1, codes)), false, Map.of(), remarks),
                seen(JournalPage.PSYCHOLOGY));
    }

    /** @param theme of 5.3; {@code null} for none */
    private void name(@Nullable String theme, Actor writer, @Nullable String why) {
        var themes = theme == null ? Map.<String, String>of() : Map.of("5.3", theme);
        record(
                writer,
                new PageEdit(JournalPage.PSYCHOLOGY, List.of(), false, Map.of(), remarks(why), themes),
                seen(JournalPage.PSYCHOLOGY));
    }

    private static LedgerLine theme(
            String value, Actor writer, Instant at, @Nullable String why, @Nullable String to, Actor corrector) {
        return new LedgerLine(
                WORKED_DAY,
                null,
                "theme-5.3",
                State.CORRECTED,
                value,
                writer.id(),
                at,
                null,
                why,
                to,
                corrector.id(),
                why == null ? IN_TIME : LATE);
    }

    private long seen(JournalPage page) {
        return journal.sheets.on(Romashka.ID, WORKED_DAY).page(page).version();
    }

    @Test
    void showsHeadsOnlyTheirGroups() {
        assertThat(readLedger.timeliness(LEADER, null, JANUARY))
                .hasSize(1)
                .first()
                .satisfies(group -> assertThat(group.total()).isEqualTo(new Timeliness(2, 2)));
        assertThat(readLedger.timeliness(LEADER, "elsewhere", JANUARY)).isEmpty();
        assertThat(readLedger.timeliness(STRANGER, null, JANUARY)).isEmpty();
        assertThat(readLedger.timeliness(LEADER, null, YearMonth.of(2020, 1))).isEmpty();
    }

    private MonthLedger ledger() {
        return switch (readLedger.of(LEADER, Romashka.ID, JANUARY)) {
            case Decision.Accepted<MonthLedger>(var ledger) -> ledger;
            case Decision.Refused<MonthLedger>(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private void write(Actor writer, JournalPage page, long seen, @Nullable String why, Marks... lines) {
        record(writer, new PageEdit(page, List.of(lines), false, Map.of(), remarks(why)), seen);
    }

    private static Remarks remarks(@Nullable String why) {
        return why == null ? Remarks.NONE : new Remarks(Optional.empty(), Map.of("entered-late", why));
    }

    private void record(Actor writer, SheetEdit edit, long seen) {
        var outcome = recordDaySheet.record(writer, Romashka.ID, WORKED_DAY, edit, OptionalLong.of(seen));
        assertThat(outcome.map(RecordDaySheet.Outcome::changed)).isEqualTo(Decision.accepted(true));
    }

    private static Marks came(int number) {
        return new Marks(child(number), Attendance.PRESENT, List.of());
    }

    private static Marks served(int number, String... codes) {
        return new Marks(child(number), null, List.of(codes));
    }
}
