package org.shagi.documents;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The representative's application of refusal, with the mark that the consequences were explained (S003 2.1(11), 2.2(9)).
 *
 * @param receivedOn null prints a line
 * @param reason null prints a line
 */
public record RefusalForm(
        Letterhead letterhead,
        Adult representative,
        Child child,
        @Nullable NumberedPaper contract,
        NumberedPaper programme,
        @Nullable String reason,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate receivedOn)
        implements OfficialForm {

    @Override
    public String template() {
        return "refusal";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        representative.into(fields);
        child.into(fields);
        return fields.paper("contract", contract)
                .paper("programme", programme)
                .line("reason", reason)
                .day("lastDay", lastDay)
                .day("date", receivedOn)
                .put("footer", "Заявление об отказе от социального обслуживания")
                .map();
    }
}
