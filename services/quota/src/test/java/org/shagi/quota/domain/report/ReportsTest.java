package org.shagi.quota.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.quota.Reporting;
import org.shagi.quota.Sample;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.RecordedDay;
import org.shagi.quota.domain.YearAssignment;

/** Two departments, whose reports and that of the centre agree. */
class ReportsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2018, 11);
    private static final YearMonth MARCH = YearMonth.of(2019, 3);
    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);
    private static final LocalDate SATURDAY = LocalDate.of(2019, 1, 26);

    private final Reporting quota = new Reporting();

    @BeforeEach
    void twoDepartments() {
        quota.useCases().nameDepartment().name(new Department("north", "Север", 1));
        quota.useCases().nameDepartment().name(new Department("south", "Юг", 1));
    }

    @Test
    void givenSinceTheStartIsWhatRunningGroupsGaveEachSinceItsOwn() {
        threeCoursesOfTheNorthAndTwoOfTheSouth();

        var centre = quota.table(ReportKind.MONTHLY, Level.CENTRE, null, Sample.JANUARY, Sample.JANUARY);

        assertThat(cells(centre, "since-start")).isEqualTo("north 60, south 35, total 95");
        assertThat(sinceStart("north")).isEqualTo("north-now 60, total 60");
        assertThat(sinceStart("south")).isEqualTo("south-now 35, total 35");
    }

    private String sinceStart(String department) {
        return cells(
                quota.table(ReportKind.MONTHLY, Level.DEPARTMENT, department, Sample.JANUARY, Sample.JANUARY),
                "since-start");
    }

    @Test
    void everyGroupThatIsCountedInTheTotalHasARow() {
        threeCoursesOfTheNorthAndTwoOfTheSouth();

        var north = quota.table(ReportKind.MONTHLY, Level.DEPARTMENT, "north", NOVEMBER, Sample.JANUARY);

        assertThat(cells(north, "groups")).isEqualTo("north-gone 1, north-now 1, total 2");
    }

    @Test
    void whatIsApprovedAtADateIsTheSumOfItsPartsEachSpreadByItsOwnPlans() {
        plan("north-1", "north", 1, 2, 3, 4, 5, 6);
        plan("north-2", "north", 5, 6);
        plan("south-1", "south", 1, 2, 3, 4, 5, 6);
        plan("south-2", "south", 4, 5, 6);
        quota.approved(new YearAssignment(
                2019,
                List.of(
                        indicator("Количество оказанных социальных услуг", "642", 4_000),
                        indicator("Численность граждан, получивших социальные услуги", "792", 15)),
                1,
                Sample.TOLD));

        // three of eight and three of nine group-months of four thousand services; ten of twenty children of fifteen
        assertThat(approvedAtDate(Level.DEPARTMENT, "north")).isEqualTo("8 1500,0");
        assertThat(approvedAtDate(Level.DEPARTMENT, "south")).isEqualTo("8 1333,3");
        assertThat(approvedAtDate(Level.CENTRE, null)).isEqualTo("16 2833,3");
    }

    private String approvedAtDate(Level level, @Nullable String id) {
        return quota.table(ReportKind.ASSIGNMENT, level, id, Sample.JANUARY, MARCH).rows().stream()
                .limit(2)
                .map(row -> shown(row.cells().get(10)))
                .collect(Collectors.joining(" "));
    }

    /** The journal counts from the end of the group's day, at one o'clock in Kaliningrad. */
    @ParameterizedTest
    @CsvSource({"2019-01-24T11:00:00Z, 1, 0", "2019-01-24T11:00:01Z, 0, 1"})
    void aDayIsLateTwentyFourHoursAfterTheGroupWentHome(Instant writtenAt, int inTime, int late) {
        group("romashka", "north", LocalDate.of(2019, 1, 9), LocalDate.of(2019, 7, 9));
        var day = Sample.day(WEDNESDAY, 1, 8);
        record(
                "romashka",
                "north",
                new RecordedDay(day.date(), 1, day.present(), day.absent(), day.counts(), day.marks(), writtenAt));

        var january = quota.table(ReportKind.TIMELINESS, Level.DEPARTMENT, "north", Sample.JANUARY, Sample.JANUARY);

        assertThat(cells(january, "in-time")).startsWith("romashka %d,".formatted(inTime));
        assertThat(cells(january, "late")).startsWith("romashka %d,".formatted(late));
    }

    @Test
    void onlyDaysThatWereDueAreFilledInOrLate() {
        group("romashka", "north", LocalDate.of(2019, 1, 9), LocalDate.of(2019, 7, 9));
        record("romashka", "north", Sample.day(WEDNESDAY, 1, 8));
        record("romashka", "north", Sample.day(SATURDAY, 1, 8));
        record("romashka", "north", Sample.day(LocalDate.of(2019, 3, 1), 1, 8));

        assertThat(ofRomashka(Sample.JANUARY))
                .as("17 working days since the ninth")
                .isEqualTo("17 1 1 0 5,9 16");
        assertThat(ofRomashka(MARCH)).as("the first of March is not over").isEqualTo("0 0 0 0 – 0");
    }

    @Test
    void aDayWithoutASheetCountsAgainstTheShareOnceItCanNoMoreBeFilledInTime() {
        group("romashka", "north", LocalDate.of(2019, 1, 9), LocalDate.of(2019, 7, 9));
        record("romashka", "north", Sample.day(LocalDate.of(2019, 2, 6), 1, 8));

        assertThat(ofRomashka(YearMonth.of(2019, 2)))
                .as("one of twenty, and on the first of March the last of February can still come")
                .isEqualTo("20 1 1 0 5,3 19");
    }

    private String ofRomashka(YearMonth month) {
        var row = quota.table(ReportKind.TIMELINESS, Level.DEPARTMENT, "north", month, month)
                .rows()
                .getFirst();
        return IntStream.rangeClosed(2, 7)
                .mapToObj(column -> shown(row.cells().get(column)))
                .collect(Collectors.joining(" "));
    }

    private void threeCoursesOfTheNorthAndTwoOfTheSouth() {
        group("north-old", "north", LocalDate.of(2018, 3, 1), LocalDate.of(2018, 8, 31));
        record("north-old", "north", Sample.day(LocalDate.of(2018, 8, 15), 1, 5));
        group("north-gone", "north", LocalDate.of(2018, 6, 1), LocalDate.of(2018, 11, 30));
        record("north-gone", "north", Sample.day(LocalDate.of(2018, 10, 11), 1, 6));
        group("north-now", "north", LocalDate.of(2018, 9, 3), LocalDate.of(2019, 3, 1));
        record("north-now", "north", Sample.day(LocalDate.of(2018, 10, 10), 1, 4));
        record("north-now", "north", Sample.day(WEDNESDAY, 1, 8));
        group("south-gone", "south", LocalDate.of(2018, 7, 2), LocalDate.of(2018, 12, 20));
        record("south-gone", "south", Sample.day(LocalDate.of(2018, 10, 12), 1, 3));
        group("south-now", "south", LocalDate.of(2019, 1, 9), LocalDate.of(2019, 7, 9));
        record("south-now", "south", Sample.day(WEDNESDAY, 1, 7));
    }

    private void group(String id, String department, LocalDate from, LocalDate to) {
        quota.useCases()
                .holdGroup()
                .hold(new Group(id, department, id, from, to, 10, Set.of(), List.of(), 1, Sample.TOLD));
    }

    private void record(String group, String department, RecordedDay day) {
        quota.useCases().recordDaySheet().record(group, department, day);
    }

    /** @param months of 2019 */
    private void plan(String group, String department, int... months) {
        var amounts = new TreeMap<YearMonth, Amounts>();
        IntStream.of(months).forEach(month -> amounts.put(YearMonth.of(2019, month), Amounts.of(Sample.MONTH_OF_TEN)));
        quota.useCases().setGroupPlan().set(new GroupPlan(group, department, 10, amounts, 1, Sample.TOLD));
    }

    /** Of each department the same, all of it in the first half of the year. */
    private static YearAssignment.Indicator indicator(String name, String okei, long eachWhole) {
        return new YearAssignment.Indicator(
                name,
                okei,
                2 * eachWhole * 10,
                new Allowance(100),
                Stream.of("north", "south")
                        .map(department -> new YearAssignment.Part(department, 1, eachWhole * 10))
                        .toList());
    }

    private static String cells(ReportTable table, String column) {
        int index = table.columns().indexOf(column);
        return table.rows().stream()
                .map(row -> row.key() + " " + shown(row.cells().get(index)))
                .collect(Collectors.joining(", "));
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Whole(long value) -> Long.toString(value);
            case Cell.People(long value) -> Long.toString(value);
            case Cell.Tenths(long value) -> "%d,%d".formatted(value / 10, value % 10);
            default -> "–";
        };
    }
}
