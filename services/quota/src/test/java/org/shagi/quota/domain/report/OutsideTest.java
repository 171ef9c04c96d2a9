package org.shagi.quota.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.quota.domain.report.AssignmentTemplate.Indicator;
import org.shagi.quota.domain.report.AssignmentTemplate.Measure;
import org.shagi.quota.domain.report.ReportTable.Row;

/** Whoever reckons with all that is shown outside does not learn how many the few were. */
class OutsideTest {

    private static final AssignmentTemplate FORM = new AssignmentTemplate(
            "0506501",
            100,
            List.of(
                    indicator("people", "792", Measure.RECIPIENTS),
                    indicator("services", "642", Measure.SERVICES),
                    indicator("served", "744", Measure.RECIPIENTS_OF_ENROLLED),
                    indicator("staffed", "744", Measure.BY_HAND)));

    @ParameterizedTest
    @CsvSource({
        "10 12 22, 10 12 22",
        "0 0 0, 0 0 0",
        "3 0 3, < 0 <",
        "1 2 3, < < <",
        "1 2 10 13, < < 10 13",
        "1 10 11, < x 11",
        "3 10 20 33, < x 20 33",
        "1 1 10 12, < < x 12",
        "4 4 10 18, < < x 18",
        "1 5 6, < x x",
        "1 5 9 15, < x x 15",
        "2 5 5 12, < x x 12",
        "1 1 1 1 1 5, < < < < < x"
    })
    void withholdsWhatTheSumWouldTell(String inside, String outside) {
        assertThat(shown(outside(column(inside.split(" "))))).isEqualTo(outside);
    }

    @Test
    void leavesTwoNumbersAtLeastForEveryHiddenOne() {
        var random = new Random(20190123);
        for (int run = 0; run < 4_000; run++) {
            var parts = random.longs(1 + random.nextInt(5), 0, 9).toArray();
            var inside = column(LongStream.concat(
                            LongStream.of(parts),
                            LongStream.of(LongStream.of(parts).sum()))
                    .mapToObj(Long::toString)
                    .toArray(String[]::new));
            var cells = outside(inside);

            assertThat(cells.stream().filter(Cell.People.class::isInstance).map(cell -> ((Cell.People) cell).value()))
                    .as(Arrays.toString(parts))
                    .doesNotContain(1L, 2L, 3L, 4L);
            for (int i = 0; i < parts.length; i++) {
                if (cells.get(i) instanceof Cell.Hidden) {
                    int cell = i;
                    assertThat(LongStream.rangeClosed(1, 4).filter(value -> fits(cells, cell, value)))
                            .as("%s shown as %s", Arrays.toString(parts), shown(cells))
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 10 3 1,0 6,0 | 75,0 25,0 | 10 10 < 1,0 x    | x x",
                "10 10 8 1,0 1,0 | 80,0 20,0 | 10 10 8 1,0 1,0  | 80,0 20,0",
                "10 10 0 1,0 9,0 | 0,0 90,0  | 10 10 0 1,0 9,0  | 0,0 90,0",
                "3 3 5 0,3 -1,7  | 80,0 20,0 | < < 5 x x        | 80,0 20,0",
                "10 4 5 1,0 0,0  | 80,0 20,0 | 10 < 5 1,0 x     | 80,0 20,0"
            })
    void withholdsDeviationsAndSharesOfFewPeople(String people, String served, String peopleShown, String servedShown) {
        var cells = people.split(" ");
        var shares = served.split(" ");
        var table = new ReportTable(
                columns(),
                List.of(
                        row("people", people(cells[0]), people(cells[1]), people(cells[2]), cells[3], cells[4]),
                        row("services", tenths("459,0"), tenths("91,8"), tenths("90,0"), "45,9", "0,0"),
                        row("served", tenths("100,0"), tenths("100,0"), tenths(shares[0]), "10,0", shares[1]),
                        row("staffed", tenths("95,0"), tenths("95,0"), tenths("90,0"), "9,5", "0,0")));

        var outside = Reports.forOutside(ReportKind.ASSIGNMENT, table, FORM);

        assertThat(figures(outside, 0)).isEqualTo(peopleShown);
        assertThat(figures(outside, 1)).isEqualTo("459,0 91,8 90,0 45,9 0,0");
        assertThat(figures(outside, 2))
                .isEqualTo("100,0 100,0 %s 10,0 %s".formatted((Object[]) servedShown.split(" ")));
        assertThat(figures(outside, 3)).isEqualTo("95,0 95,0 90,0 9,5 0,0");
    }

    @Test
    void withholdsAShareWhereTheFormDoesNotTellOfHowMany() {
        var table = new ReportTable(
                columns(), List.of(row("served", tenths("100,0"), tenths("100,0"), tenths("75,0"), "10,0", "15,0")));

        assertThat(figures(Reports.forOutside(ReportKind.ASSIGNMENT, table, FORM), 0))
                .isEqualTo("100,0 100,0 x 10,0 x");
    }

    /** Whether some numbers in the other cells that are not shown give the sum, where withheld are five to the smallest that is shown. */
    private static boolean fits(List<Cell> cells, int cell, long value) {
        if (!(cells.getLast() instanceof Cell.People(long sum))) {
            return true;
        }
        var parts = cells.subList(0, cells.size() - 1);
        long smallest = parts.stream()
                .map(part -> part instanceof Cell.People(long people) && people > 0 ? people : sum)
                .min(Long::compare)
                .orElse(sum);
        var reached = LongStream.of(0).boxed().collect(Collectors.toSet());
        for (int i = 0; i < parts.size(); i++) {
            var possible = switch (parts.get(i)) {
                case Cell.People(long people) -> LongStream.of(people);
                case Cell.Hidden() -> i == cell ? LongStream.of(value) : LongStream.rangeClosed(1, 4);
                default -> LongStream.rangeClosed(5, smallest);
            };
            var values = possible.boxed().toList();
            reached = reached.stream()
                    .flatMap(before -> values.stream().map(more -> before + more))
                    .collect(Collectors.toSet());
        }
        return reached.contains(sum);
    }

    private static List<Cell> outside(ReportTable table) {
        return Reports.forOutside(ReportKind.MONTHLY, table, FORM).rows().stream()
                .map(row -> row.cells().get(1))
                .toList();
    }

    /** Numbers of people, the last of them the sum. */
    private static ReportTable column(String... people) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < people.length; i++) {
            rows.add(new Row(
                    i == people.length - 1 ? ReportFrame.TOTAL : "part-" + i,
                    List.of(new Cell.Text("part"), people(people[i]))));
        }
        return new ReportTable(List.of("part", "recipients"), rows);
    }

    private static List<String> columns() {
        return IntStream.rangeClosed(1, 16)
                .mapToObj(column -> "column-" + column)
                .toList();
    }

    private static Row row(String key, Cell year, Cell atDate, Cell executed, String allowed, String excess) {
        var cells = new ArrayList<Cell>(
                IntStream.range(0, 9).mapToObj(column -> new Cell.Text("text")).toList());
        cells.addAll(List.of(
                year, atDate, executed, tenths(allowed), tenths(excess), new Cell.Nothing(), new Cell.Nothing()));
        return new Row(key, cells);
    }

    private static String figures(ReportTable table, int row) {
        return shown(table.rows().get(row).cells().subList(9, 14));
    }

    private static String shown(List<Cell> cells) {
        return cells.stream()
                .map(cell -> switch (cell) {
                    case Cell.People(long people) -> Long.toString(people);
                    case Cell.Tenths(long tenths) ->
                        "%s%d,%d".formatted(tenths < 0 ? "-" : "", Math.abs(tenths) / 10, Math.abs(tenths) % 10);
                    case Cell.Hidden() -> "<";
                    default -> "x";
                })
                .collect(Collectors.joining(" "));
    }

    private static Cell people(String number) {
        return new Cell.People(Long.parseLong(number));
    }

    private static Cell tenths(String number) {
        return new Cell.Tenths(Long.parseLong(number.replace(",", "")));
    }

    private static Indicator indicator(String key, String okei, Measure measure) {
        return new Indicator(key, "", List.of("", "", ""), List.of("", ""), key, "", okei, measure, 0);
    }
}
