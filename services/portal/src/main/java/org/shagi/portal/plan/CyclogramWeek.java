package org.shagi.portal.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shagi.portal.services.PlansApi.Cell;
import org.springframework.util.MultiValueMap;

/**
 * The week of a cyclogram as a table: a row for each time, a column for each weekday.
 *
 * @param rows in the order of the day
 */
record CyclogramWeek(List<Row> rows) {

    private static final List<Integer> WEEKDAYS = List.of(1, 2, 3, 4, 5);

    /** @param days what is done then on Monday to Friday, by week of the cycle */
    record Row(String from, String to, List<List<Cell>> days) {}

    static CyclogramWeek of(List<Cell> cells) {
        return new CyclogramWeek(cells.stream()
                .map(cell -> List.of(cell.from(), cell.to()))
                .distinct()
                .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
                .map(time -> new Row(time.getFirst(), time.getLast(), days(cells, time)))
                .toList());
    }

    /** The slots of a weekday as they were typed, one for each row that has codes. */
    static List<Map<String, Object>> typed(int weekday, MultiValueMap<String, String> typed) {
        var from = typed.getOrDefault("from", List.of());
        return IntStream.range(0, from.size())
                .filter(i -> !at(typed, "codes", i).isBlank())
                .mapToObj(i -> Map.<String, Object>of(
                        "weekday", weekday,
                        "from", from.get(i),
                        "to", at(typed, "to", i),
                        "weeks", numbers(at(typed, "weeks", i)),
                        "codes", words(at(typed, "codes", i)),
                        "reserve", words(at(typed, "codes", i)).size() > 1,
                        "activity", at(typed, "activity", i),
                        "provider", at(typed, "provider", i)))
                .toList();
    }

    private static List<List<Cell>> days(List<Cell> cells, List<String> time) {
        return WEEKDAYS.stream()
                .map(weekday -> cells.stream()
                        .filter(cell -> cell.weekday() == weekday && cell.from().equals(time.getFirst()))
                        .toList())
                .toList();
    }

    private static String at(MultiValueMap<String, String> typed, String name, int row) {
        var values = typed.getOrDefault(name, List.of());
        return row < values.size() ? values.get(row).strip() : "";
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^0-9.]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<Integer> numbers(String text) {
        return text.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .distinct()
                .boxed()
                .toList();
    }
}
