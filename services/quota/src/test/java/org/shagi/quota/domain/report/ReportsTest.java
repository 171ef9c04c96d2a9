package org.shagi.quota.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.quota.Reporting;
import org.shagi.quota.Sample;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.RecordedDay;

/** Two departments, whose reports and that of the centre agree. */
class ReportsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2018, 11);
    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);

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
