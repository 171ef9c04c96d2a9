package org.shagi.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The act of acceptance of services given (акт сдачи-приёмки): of a quarter, of the whole course, or of what a correction changed
 * after an act was signed (S003 2.1(8), 2.1(9), 2.2(5), 2.2(6)).
 *
 * @param act number and day of signature; null for a draft, which says so
 * @param corrects the act whose numbers are corrected; only for {@link Kind#DIFFERENCE}
 * @param signatory post of who signs for the centre: the head, or the director for the final act
 * @param signedBy initials and surname of the signatory; null prints a line
 */
public record AcceptanceActForm(
        Letterhead letterhead,
        Kind kind,
        @Nullable NumberedPaper act,
        @Nullable NumberedPaper corrects,
        Term period,
        Adult representative,
        Child child,
        NumberedPaper contract,
        NumberedPaper programme,
        List<Line> lines,
        String signatory,
        @Nullable String signedBy)
        implements OfficialForm {

    /** Which act it is. */
    public enum Kind {
        INTERIM("промежуточный"),
        FINAL("итоговый"),
        DIFFERENCE("разностный");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /**
     * A service.
     *
     * @param planned whole services for the term of the programme
     * @param delivered whole services within the period; of a difference act more (+) or fewer (−) than was signed
     * @param sinceStart whole services from the first day of the stay to the end of the period
     */
    public record Line(String code, int planned, int delivered, int sinceStart) {}

    public AcceptanceActForm {
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return "acceptance-act";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        representative.into(fields);
        child.into(fields);
        boolean difference = kind == Kind.DIFFERENCE;
        return fields.put("kindTitle", kind.title)
                .put("number", act == null ? "____ (проект)" : act.number())
                .day("date", act == null ? null : act.date())
                .put("corrects", corrects == null ? null : corrects.shown())
                .term("period", period)
                .paper("contract", contract)
                .paper("programme", programme)
                .put("deliveredTitle", difference ? "Разница" : "Оказано за период")
                .rows("lines", lines.stream().map(line -> row(line, difference)).toList())
                .put("sumPlanned", sum(lines.stream().mapToInt(Line::planned).sum(), false))
                .put(
                        "sumDelivered",
                        sum(lines.stream().mapToInt(Line::delivered).sum(), difference))
                .put(
                        "sumSinceStart",
                        sum(lines.stream().mapToInt(Line::sinceStart).sum(), false))
                .put("signatory", signatory)
                .put("signedBy", signedBy == null ? "" : signedBy)
                .put("footer", "Акт сдачи-приёмки оказанных услуг")
                .map();
    }

    private static Map<String, String> row(Line line, boolean difference) {
        return Map.of(
                "code", line.code(),
                "name", ServiceNames.name(line.code()),
                "kind", ServiceNames.kind(line.code()),
                "planned", Integer.toString(line.planned()),
                "delivered", sum(line.delivered(), difference),
                "sinceStart", Integer.toString(line.sinceStart()));
    }

    private static String sum(int number, boolean signed) {
        if (!signed || number == 0) {
            return Integer.toString(number);
        }
        return (number > 0 ? "+" : "−") + Math.abs(number);
    }
}
