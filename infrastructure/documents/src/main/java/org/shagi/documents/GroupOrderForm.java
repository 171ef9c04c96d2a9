package org.shagi.documents;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The head's order on the work of a group with its three annexes: list of children, day regime, cyclogram (S003 I.3, App.1). The
 * annexes are templates of their own, so a department's regime is replaced without touching the order.
 *
 * @param basis the centre's order on which this one rests; null prints a line
 * @param periods the courses of the year that the order names, in their order, at least one
 * @param staff in the order of the text
 * @param regime annex 2, in the order of the day
 * @param cyclogram annex 3, the slots of the group's own week; empty for the sample of the recommendations
 * @param list annex 1, which knows the order's number and date
 */
public record GroupOrderForm(
        Letterhead letterhead,
        @Nullable NumberedPaper basis,
        List<Term> periods,
        List<Staff> staff,
        List<Part> regime,
        List<CyclogramSlot> cyclogram,
        GroupRosterForm list)
        implements OfficialForm {

    public GroupOrderForm {
        periods = List.copyOf(periods);
        staff = List.copyOf(staff);
        regime = List.copyOf(regime);
        cyclogram = List.copyOf(cyclogram);
    }

    /**
     * Somebody who works with the group.
     *
     * @param name surname and initials; null prints a line
     * @param post as the order names it, with the role in the group
     */
    public record Staff(@Nullable String name, String post) {

        private Map<String, String> row() {
            return Map.of("name", name == null ? "____________________" : name, "post", post);
        }
    }

    /**
     * A part of the day.
     *
     * @param responsible who leads it, as a post
     */
    public record Part(LocalTime from, LocalTime to, String element, String responsible) {

        private Map<String, String> row() {
            return Map.of(
                    "time",
                    "%s – %s".formatted(RussianDates.time(from), RussianDates.time(to)),
                    "element",
                    element,
                    "responsible",
                    responsible);
        }
    }

    @Override
    public String template() {
        return "group-order";
    }

    @Override
    public Map<String, Object> fields() {
        var order = list.order();
        var fields = new Fields().all(list.fields());
        letterhead.into(fields);
        return fields.put("orderNumber", order == null ? "____" : order.number())
                .day("orderDate", order == null ? null : order.date())
                .paper("basis", basis)
                .put("year", Integer.toString(list.from().getYear()))
                .rows(
                        "periods",
                        periods.stream()
                                .map(period -> Map.of("text", period.shown()))
                                .toList())
                .rows("staff", staff.stream().map(Staff::row).toList())
                .rows("regime", regime.stream().map(Part::row).toList())
                .put("ownCyclogram", cyclogram.isEmpty() ? null : true)
                .rows("slots", CyclogramSlot.rows(cyclogram))
                .put("from", RussianDates.digits(list.from()))
                .put("annexTwo", annex(2))
                .put("annexThree", annex(3))
                .put("footer", "Распоряжение об организации работы группы «%s»".formatted(list.group()))
                .map();
    }

    private String annex(int number) {
        var order = list.order();
        return order == null
                ? "Приложение № %d к проекту распоряжения".formatted(number)
                : "Приложение № %d к распоряжению от %s № %s"
                        .formatted(number, RussianDates.digits(order.date()), order.number());
    }
}
