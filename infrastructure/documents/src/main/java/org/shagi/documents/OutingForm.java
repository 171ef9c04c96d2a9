package org.shagi.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order on an outing of a group, and the list on which the children sign that they were briefed on safety (S003 App.1).
 *
 * @param order null prints a line to write on
 * @param route from where to where and how
 * @param children names, in the order they are printed
 * @param escorts post and name of each
 * @param briefing what the children were told; null prints a line, as {@code briefedOn}
 */
public record OutingForm(
        String centre,
        String department,
        String group,
        @Nullable NumberedPaper order,
        LocalDate date,
        LocalTime leaves,
        LocalTime returns,
        String route,
        List<String> children,
        List<String> escorts,
        @Nullable String briefing,
        @Nullable LocalDate briefedOn)
        implements OfficialForm {

    public OutingForm {
        children = List.copyOf(children);
        escorts = List.copyOf(escorts);
    }

    /** Nothing about the children: it must not get into a log. */
    @Override
    public String toString() {
        return "OutingForm[hidden]";
    }

    @Override
    public String template() {
        return "outing";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields()
                .put("centre", centre)
                .put("department", department)
                .put("group", group)
                .paper("order", order)
                .day("date", date)
                .put("leaves", leaves.toString())
                .put("returns", returns.toString())
                .put("route", route)
                .put("count", Integer.toString(children.size()))
                .rows("children", numbered(children))
                .rows("escorts", numbered(escorts))
                .line("briefing", briefing)
                .day("briefedOn", briefedOn)
                .put("footer", "Выход группы «%s» %s".formatted(group, RussianDates.digits(date)))
                .map();
    }

    private static List<Map<String, String>> numbered(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> Map.of("number", Integer.toString(at + 1), "name", names.get(at)))
                .toList();
    }
}
