package org.shagi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Information for the authority, and for the register, on the early end of services, within ten working days of the refusal
 * (S003 2.1(11), 2.2(9)).
 *
 * @param letter number and date; null prints lines
 * @param lastDay last day of service
 * @param receivedOn day on which the application of refusal was received; null if there was none
 * @param order order of expulsion; null prints a line
 * @param delivered given so far, by code
 */
public record EarlyTerminationForm(
        Letterhead letterhead,
        @Nullable NumberedPaper letter,
        Child child,
        NumberedPaper programme,
        @Nullable NumberedPaper contract,
        LocalDate lastDay,
        String reason,
        @Nullable LocalDate receivedOn,
        @Nullable NumberedPaper order,
        List<ServiceVolume> delivered)
        implements OfficialForm {

    public EarlyTerminationForm {
        delivered = List.copyOf(delivered);
    }

    @Override
    public String template() {
        return "early-termination";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        child.into(fields);
        return fields.paper("letter", letter)
                .paper("programme", programme)
                .paper("contract", contract)
                .put("lastDay", RussianDates.words(lastDay))
                .put("reason", reason)
                .put("received", receivedOn == null ? null : RussianDates.words(receivedOn))
                .paper("order", order)
                .rows("delivered", ServiceVolume.rows(delivered))
                .put("given", !delivered.isEmpty())
                .put("footer", "Информация о досрочном прекращении обслуживания")
                .map();
    }
}
