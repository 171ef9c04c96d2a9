package org.shagi.portal.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.shagi.portal.forms.TypedRows;
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
        var rows = new TypedRows(typed);
        return rows.filled("codes")
                .mapToObj(i -> Map.<String, Object>of(
                        "weekday", weekday,
                        "from", rows.at("from", i),
                        "to", rows.at("to", i),
                        "weeks", numbers(rows.at("weeks", i)),
                        "codes", words(rows.at("codes", i)),
                        "reserve", words(rows.at("codes", i)).size() > 1,
                        "activity", rows.at("activity", i),
                        "provider", rows.at("provider", i)))
                .toList();
    }

    private static List<List<Cell>> days(List<Cell> cells, List<String> time) {
        return WEEKDAYS.stream()
                .map(weekday -> cells.stream()
                        .filter(cell -> cell.weekday() == weekday && cell.from().equals(time.getFirst()))
                        .toList())
                .toList();
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
