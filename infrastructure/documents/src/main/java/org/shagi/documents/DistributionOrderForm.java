package org.shagi.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * «Распоряжение о распределении социальных услуг» of a group with its table (S003 App.8): what is asked for, and who of the four posts
 * gives it. All figures come as they are to be printed.
 *
 * @param order null while none is written down
 * @param children of the group
 * @param yearChildren of the year's state assignment as it is printed
 * @param names by post, in the order of the columns; empty where nobody is named
 * @param lines in the order of the standard
 * @param sums the last rows: of the columns for what is asked, and then of what each post gives
 * @param extras individual services besides those of the group; may be empty
 * @param note how the figures were rounded
 */
public record DistributionOrderForm(
        String centre,
        String department,
        String group,
        @Nullable NumberedPaper order,
        int children,
        String yearChildren,
        List<String> names,
        List<Line> lines,
        List<Line> sums,
        List<Extra> extras,
        String note)
        implements OfficialForm {

    /** Columns of the table for who gives a service. */
    public static final List<String> POSTS = List.of("Заведующий", "Специалист", "Психолог", "Руководитель кружка");

    public DistributionOrderForm {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
        extras = List.copyOf(extras);
        if (names.size() != POSTS.size()) {
            throw new IllegalArgumentException(names.size() + " posts");
        }
    }

    /**
     * One service, or one of the sums.
     *
     * @param number empty in a sum
     * @param byPost what each post gives in a month, in the order of the columns
     */
    public record Line(
            String number, String name, String child, String month, String course, String year, List<String> byPost) {

        private Map<String, String> row() {
            var row = new HashMap<>(Map.of(
                    "number", number, "name", name, "child", child, "month", month, "course", course, "year", year));
            for (int i = 0; i < POSTS.size(); i++) {
                row.put("p" + (i + 1), byPost.get(i));
            }
            return row;
        }
    }

    /** A service that one child is to get on a day of its own (S003 VI.3(2)). */
    public record Extra(String child, String service, LocalDate date, String giver) {

        private Map<String, String> row() {
            return Map.of("child", child, "service", service, "date", RussianDates.digits(date), "giver", giver);
        }

        /** Nothing about the child: it must not get into a log. */
        @Override
        public String toString() {
            return "Extra[" + date + "]";
        }
    }

    @Override
    public String template() {
        return "distribution-order";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields()
                .put("centre", centre)
                .put("department", department)
                .put("group", group)
                .paper("order", order)
                .put("children", Integer.toString(children))
                .put("yearChildren", yearChildren)
                .put("p1", names.get(0))
                .put("p2", names.get(1))
                .put("p3", names.get(2))
                .put("p4", names.get(3))
                .rows("rows", lines.stream().map(Line::row).toList())
                .rows("sums", sums.stream().map(Line::row).toList())
                .rows("extras", extras.stream().map(Extra::row).toList())
                .put("individual", !extras.isEmpty())
                .put("note", note)
                .put("footer", "Распределение социальных услуг · группа «%s»".formatted(group))
                .map();
    }
}
