package org.shagi.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The director's order «Об организации социального обслуживания» with those enrolled and expelled in a month (S003 I.6, 2.1(3)).
 *
 * @param order null for the draft
 * @param enrolled children whose stay began in the month
 * @param expelled children whose stay ended in it
 */
public record ServiceOrderForm(
        Letterhead letterhead, @Nullable NumberedPaper order, YearMonth month, List<Line> enrolled, List<Line> expelled)
        implements OfficialForm {

    public ServiceOrderForm {
        enrolled = List.copyOf(enrolled);
        expelled = List.copyOf(expelled);
    }

    /**
     * A child.
     *
     * @param caseNumber number of the case file, as it is shown
     * @param day first day of the stay, or the last one
     * @param reason why the child left; null for one who came
     */
    public record Line(
            Child child,
            String caseNumber,
            NumberedPaper programme,
            NumberedPaper contract,
            LocalDate day,
            @Nullable String reason) {

        private Map<String, String> row() {
            return Map.of(
                    "name", child.name().in(NameCase.ACCUSATIVE),
                    "born", RussianDates.digits(child.birthDate()),
                    "case", caseNumber,
                    "programme", programme.shown(),
                    "contract", contract.shown(),
                    "day", RussianDates.digits(day),
                    "reason", reason == null ? "" : reason);
        }
    }

    @Override
    public String template() {
        return "service-order";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        return fields.put("number", order == null ? "____ (проект)" : order.number())
                .day("date", order == null ? null : order.date())
                .put("month", RussianDates.month(month))
                .rows("enrolled", enrolled.stream().map(Line::row).toList())
                .put("anyEnrolled", !enrolled.isEmpty())
                .rows("expelled", expelled.stream().map(Line::row).toList())
                .put("anyExpelled", !expelled.isEmpty())
                .put("footer", "Приказ об организации социального обслуживания")
                .map();
    }
}
