package org.shagi.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The child's card, the seventh paper of the case file (S003 App.6(7)); of its items the source names only the account of services,
 * item 9 (S003 2.2(3)).
 *
 * @param number of the case, {@code 17/2019}; null prints a line
 * @param notice number and date of the notification on the start; null prints a line
 * @param leaving null as long as the child is there
 * @param health what the polyclinic says; null prints a line
 * @param services the columns of the account, each with the number that the programme wants; nine at most, as the codes 5.1 to 5.9
 * @param months the closed ones, in order
 */
public record ChildCardForm(
        Letterhead letterhead,
        @Nullable String number,
        String group,
        Child child,
        Adult adult,
        @Nullable NumberedPaper programme,
        @Nullable NumberedPaper contract,
        @Nullable Term term,
        @Nullable NumberedPaper notice,
        @Nullable NumberedPaper order,
        @Nullable Leaving leaving,
        @Nullable Health health,
        List<ServiceVolume> services,
        List<Month> months)
        implements OfficialForm {

    private static final int COLUMNS = 9;

    /** @param order by which the child leaves; null prints a line */
    public record Leaving(
            LocalDate lastDay, String reason, @Nullable NumberedPaper order) {}

    /** @param fit whether the child may be among other children */
    public record Health(String issuer, LocalDate issuedOn, LocalDate validTo, boolean fit) {

        private String shown() {
            return "справка от %s, действует по %s, %s: посещать детский коллектив %s"
                    .formatted(
                            RussianDates.digits(issuedOn),
                            RussianDates.digits(validTo),
                            issuer,
                            fit ? "может" : "не может");
        }
    }

    /** @param counts by code; a code that is not there was not given */
    public record Month(YearMonth month, Map<String, Integer> counts) {

        public Month {
            counts = Map.copyOf(counts);
        }
    }

    public ChildCardForm {
        services = List.copyOf(services);
        if (services.size() > COLUMNS) {
            throw new IllegalArgumentException("more services than columns: " + services.size());
        }
        months = List.copyOf(months);
    }

    @Override
    public String template() {
        return "child-card";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        child.into(fields);
        adult.into(fields);
        return fields.line("number", number)
                .put("group", group)
                .paper("programme", programme)
                .paper("contract", contract)
                .line("term", term == null ? null : term.shown())
                .paper("notice", notice)
                .paper("order", order)
                .line(
                        "leaving",
                        leaving == null
                                ? null
                                : leaving.reason() + ", последний день " + RussianDates.digits(leaving.lastDay()))
                .paper("leavingOrder", leaving == null ? null : leaving.order())
                .line("health", health == null ? null : health.shown())
                .put("codes", codes())
                .rows("account", account())
                .put("footer", "Карта несовершеннолетнего")
                .map();
    }

    private Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (int place = 0; place < COLUMNS; place++) {
            codes.put(
                    "c" + (place + 1),
                    place < services.size() ? services.get(place).code() : "");
        }
        return codes;
    }

    private List<Map<String, String>> account() {
        var rows = new ArrayList<Map<String, String>>();
        var total = new HashMap<String, Integer>();
        months.forEach(month -> {
            rows.add(row(
                    RussianDates.month(month.month()), code -> month.counts().getOrDefault(code, 0)));
            month.counts().forEach((code, count) -> total.merge(code, count, Integer::sum));
        });
        var planned = new HashMap<String, Integer>();
        services.forEach(service -> planned.put(service.code(), service.volume()));
        rows.add(row("Всего", code -> total.getOrDefault(code, 0)));
        rows.add(row("По программе", code -> planned.getOrDefault(code, 0)));
        rows.add(row("Осталось", code -> Math.max(0, planned.getOrDefault(code, 0) - total.getOrDefault(code, 0))));
        return rows;
    }

    private Map<String, String> row(String title, ToIntFunction<String> count) {
        var cells = new HashMap<>(Map.of("title", title));
        int sum = 0;
        for (int place = 0; place < COLUMNS; place++) {
            int number = place < services.size()
                    ? count.applyAsInt(services.get(place).code())
                    : 0;
            sum += number;
            cells.put("c" + (place + 1), place < services.size() ? Integer.toString(number) : "");
        }
        cells.put("sum", Integer.toString(sum));
        return cells;
    }
}
