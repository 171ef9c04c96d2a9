package org.shagi.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Information for the authority on how the programme was executed, within ten days of the end (S003 2.1(9), 2.1(10), App.6(4)).
 *
 * @param letter number and date; null prints lines
 * @param complete whether every month of the stay is closed; the paper is marked a draft otherwise
 */
public record CompletionForm(
        Letterhead letterhead,
        @Nullable NumberedPaper letter,
        Child child,
        NumberedPaper programme,
        NumberedPaper contract,
        Term stay,
        List<Line> lines,
        boolean complete)
        implements OfficialForm {

    /**
     * A service of the programme.
     *
     * @param reason why fewer were given than planned; null prints a line if so
     */
    public record Line(
            String code,
            int planned,
            int delivered,
            @Nullable String reason) {

        private String mark() {
            if (delivered >= planned) {
                return "выполнена";
            }
            var why = reason == null ? "__________" : reason;
            return (delivered == 0 ? "не выполнена: " : "выполнена частично: ") + why;
        }

        private Map<String, String> row() {
            return Map.of(
                    "code", code,
                    "name", ServiceNames.name(code),
                    "planned", Integer.toString(planned),
                    "delivered", Integer.toString(delivered),
                    "mark", mark());
        }
    }

    public CompletionForm {
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return "completion-information";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        child.into(fields);
        boolean inFull = lines.stream().allMatch(line -> line.delivered() >= line.planned());
        return fields.paper("letter", letter)
                .paper("programme", programme)
                .paper("contract", contract)
                .term("stay", stay)
                .rows("lines", lines.stream().map(Line::row).toList())
                .put("draft", !complete)
                .put("result", inFull ? "реализована полностью" : "реализована не полностью")
                .put("footer", "Информация о выполнении индивидуальной программы")
                .map();
    }
}
