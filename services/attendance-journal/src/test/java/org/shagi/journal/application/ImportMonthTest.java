package org.shagi.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.DAYS;
import static org.shagi.journal.Romashka.EVENING;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.ID;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.NORMS;
import static org.shagi.journal.Romashka.STRANGER;
import static org.shagi.journal.Romashka.WORKED_DAY;
import static org.shagi.journal.Romashka.child;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.journal.InMemoryJournal;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.Remarks;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.bulk.CellOutcome.State;
import org.shagi.journal.domain.bulk.DayOutcome;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

class ImportMonthTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);

    private static final String MARKER = MonthColumns.marker(ID, JANUARY);

    private final InMemoryJournal journal = new InMemoryJournal();
    private final RecordDaySheet recordDaySheet = new RecordDaySheet(
            journal.groups,
            journal.sheets,
            journal.closings,
            DAYS,
            NORMS,
            OutsideEvents.NONE,
            InstantSource.fixed(EVENING));
    private final ImportMonth importMonth =
            new ImportMonth(new OpenGroup(journal.groups), journal.sheets, recordDaySheet);

    @BeforeEach
    void theGroupIsKnown() {
        journal.groups.keep(GROUP);
    }

    @Test
    void writesWhatTheCellsSay() {
        var outcomes = imported(book(Map.of("1", "567", "2", "Н", "3", "1")), false);

        assertThat(told(outcomes)).containsExactly("1 ADDED  1567", "2 ADDED  Н", "3 ADDED  1");
        var sheet = journal.sheets.on(ID, WORKED_DAY);
        assertThat(sheet.version()).isEqualTo(1);
        assertThat(sheet.entries().get(child(1)).codes()).hasSize(4);
        assertThat(sheet.entries().get(child(2)).attendance()).isEqualTo(Attendance.ABSENT);
        assertThat(sheet.entries()).hasSize(3);
    }

    @Test
    void storesNothingOnATrialAndTellsTheSame() {
        var file = book(Map.of("1", "567", "2", "59", "10", "9"));

        var tried = imported(file, true);

        assertThat(journal.news()).isEmpty();
        assertThat(told(tried)).isEqualTo(told(imported(file, false)));
    }

    @Test
    void changesNothingWhenTheSameWorkbookComesAgain() {
        var file = book(Map.of("1", "567", "2", "Н"));
        imported(file, false);

        assertThat(told(imported(file, false))).isEmpty();
        assertThat(journal.news()).hasSize(1);
    }

    @Test
    void keepsACellOutThatTheRulesRefuseAndTakesTheOthers() {
        var outcomes = imported(book(Map.of("1", "567", "10", "9", "2", "да", "3", "55", "77", "1")), false);

        assertThat(told(outcomes))
                .containsExactlyInAnyOrder(
                        "1 ADDED  1567",
                        "10 REFUSED  19 code-not-in-programme",
                        "2 REFUSED  да unreadable-cell",
                        "3 REFUSED  155 duplicate-service",
                        "77 REFUSED  1 unknown-case");
        assertThat(journal.sheets.on(ID, WORKED_DAY).entries()).containsOnlyKeys(child(1));
    }

    @Test
    void refusesAWholeColumnOnADayOff() {
        var sunday = LocalDate.of(2019, 1, 20);

        var outcomes = imported(MonthBooks.of(Map.of(sunday, Map.of("1", "1", "2", "Н"))), false);

        assertThat(told(outcomes)).containsExactly("1 REFUSED  1 non-working-day", "2 REFUSED  Н non-working-day");
    }

    @Test
    void doesNotOverwriteUnseenWhatWasWrittenSinceTheTemplateWasMade() {
        write(child(1), Attendance.ABSENT, OptionalLong.empty());
        var file = MonthBooks.of(Map.of(WORKED_DAY, Map.of("1", "567")), Map.of(WORKED_DAY, 0L), MARKER);

        assertThat(told(imported(file, false))).containsExactly("1 REFUSED Н 1567 stale-version");

        var seen = MonthBooks.of(Map.of(WORKED_DAY, Map.of("1", "567")), Map.of(WORKED_DAY, 1L), MARKER);
        assertThat(told(imported(seen, false))).containsExactly("1 CHANGED Н 1567");
    }

    @Test
    void takesAMarkAwayWhereTheCellIsBlankAndLeavesChildrenWithoutALineAlone() {
        write(child(1), Attendance.ABSENT, OptionalLong.empty());
        recordDaySheet.record(
                LEADER,
                ID,
                WORKED_DAY,
                new SheetEdit.WholeSheet(List.of(
                        new Marks(child(1), Attendance.ABSENT, List.of()),
                        new Marks(child(2), Attendance.PRESENT, List.of("5.5")))),
                OptionalLong.of(1));
        var file = MonthBooks.of(Map.of(WORKED_DAY, Map.of("1", "")), Map.of(WORKED_DAY, 2L), MARKER);

        assertThat(told(imported(file, false))).containsExactly("1 REMOVED Н ");
        assertThat(journal.sheets.on(ID, WORKED_DAY).entries()).containsOnlyKeys(child(2));
    }

    @Test
    void refusesTheWorkbookOfAnotherGroupOrMonth() {
        var others = MonthBooks.of(Map.of(WORKED_DAY, Map.of("1", "1")), Map.of(), "shagi-journal|other|2019-01");

        assertThat(refusal(others)).isEqualTo("import-of-another-month");
        assertThat(refusal(MonthBooks.of(Map.of(LocalDate.of(2019, 2, 1), Map.of("1", "1")))))
                .isEqualTo("import-of-another-month");
        assertThat(refusal("no workbook".getBytes(StandardCharsets.UTF_8))).isEqualTo("import-not-a-workbook");
        assertThat(refusal(MonthBooks.of(Map.of()))).isEqualTo("import-empty");
    }

    @Test
    void isNotForStrangers() {
        var refused = importMonth.begin(STRANGER, ID, JANUARY, book(Map.of("1", "1")), true, Remarks.NONE);

        assertThat(codeOf(refused)).isEqualTo("outside-your-scope");
    }

    private void write(String child, Attendance attendance, OptionalLong seen) {
        recordDaySheet.record(
                LEADER,
                ID,
                WORKED_DAY,
                new SheetEdit.WholeSheet(List.of(new Marks(child, attendance, List.of()))),
                seen);
    }

    private static byte[] book(Map<String, String> cells) {
        return MonthBooks.of(Map.of(WORKED_DAY, cells));
    }

    private List<DayOutcome> imported(byte[] file, boolean trial) {
        return ((Decision.Accepted<ImportMonth.Work>) importMonth.begin(LEADER, ID, JANUARY, file, trial, Remarks.NONE))
                .value()
                .outcomes()
                .toList();
    }

    private static List<String> told(List<DayOutcome> days) {
        return days.stream()
                .flatMap(day -> day.cells().stream())
                .map(cell -> "%s %s %s %s%s"
                        .formatted(
                                cell.caseNumber(),
                                cell.state(),
                                cell.was(),
                                cell.wanted(),
                                cell.state() == State.REFUSED && cell.refusal() instanceof Refusal why
                                        ? " " + why.code()
                                        : ""))
                .toList();
    }

    private String refusal(byte[] file) {
        return codeOf(importMonth.begin(LEADER, ID, JANUARY, file, true, Remarks.NONE));
    }

    private static String codeOf(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().code();
    }
}
