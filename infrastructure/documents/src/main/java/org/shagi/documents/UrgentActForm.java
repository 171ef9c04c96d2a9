package org.shagi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The act of provision of an urgent social service to a parent without a programme, at most two a month and of different kinds
 * (S003 III.7.2(3)).
 *
 * @param recipient who received it; null prints lines
 * @param given what is recorded of the service; null prints an act to be filled in by hand
 */
public record UrgentActForm(
        Letterhead letterhead,
        @Nullable Recipient recipient,
        @Nullable Given given) implements OfficialForm {

    private static final String BLANK = "\u00a0";

    /** @param phone null prints a line */
    public record Recipient(InflectedName name, @Nullable String phone) {

        /** Nothing about the person: it must not get into a log. */
        @Override
        public String toString() {
            return "Recipient[hidden]";
        }
    }

    /**
     * The service as its line in the journal has it.
     *
     * @param act number and day of this act
     * @param kind in the words of the law
     * @param on day of the service
     * @param appliedOn day of the application
     * @param income the information on the family's income; empty prints a line
     */
    public record Given(NumberedPaper act, String kind, LocalDate on, LocalDate appliedOn, String income) {

        /** Nothing about the family: it must not get into a log. */
        @Override
        public String toString() {
            return "Given[" + act.number() + "]";
        }
    }

    @Override
    public String template() {
        return "urgent-act";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        return fields.line(
                        "recipient", recipient == null ? null : recipient.name().in(NameCase.DATIVE))
                .put(
                        "recipientSigned",
                        recipient == null ? null : recipient.name().signed())
                .line("phone", recipient == null ? null : recipient.phone())
                .put("actNumber", given == null ? "______" : given.act().number())
                .day("actDate", given == null ? null : given.act().date())
                .rows("services", services())
                .day("appliedOn", given == null ? null : given.appliedOn())
                .line("income", given == null ? null : given.income())
                .put("footer", "Акт о предоставлении срочных социальных услуг")
                .map();
    }

    /** By hand there is room for both services that a month allows. */
    private List<Map<String, String>> services() {
        return given == null
                ? List.of(Map.of("kind", BLANK, "on", BLANK), Map.of("kind", BLANK, "on", BLANK))
                : List.of(Map.of("kind", given.kind(), "on", RussianDates.digits(given.on())));
    }
}
