package org.shagi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The journal of urgent social services of a department, one for each year (S003 III.7.2(3)).
 *
 * @param lines in the order of their numbers; may be empty
 */
public record UrgentJournalForm(Letterhead letterhead, int year, List<Line> lines) implements OfficialForm {

    public UrgentJournalForm {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the journal.
     *
     * @param recipient surname, name, patronymic; null once the case of the child is destroyed
     * @param incomePaper the information on the family's income; empty then too
     * @param provider who gave the service; null prints a line
     * @param toldOn the day the register was told; null if it was not
     */
    public record Line(
            int number,
            LocalDate on,
            @Nullable String recipient,
            String service,
            LocalDate appliedOn,
            String incomePaper,
            NumberedPaper act,
            @Nullable String provider,
            @Nullable LocalDate toldOn) {

        private Map<String, String> row() {
            return Map.of(
                    "number",
                    Integer.toString(number),
                    "date",
                    RussianDates.digits(on),
                    "recipient",
                    recipient == null ? "дело уничтожено" : recipient,
                    "service",
                    service,
                    "applied",
                    RussianDates.digits(appliedOn),
                    "income",
                    incomePaper.isEmpty() ? "—" : incomePaper,
                    "act",
                    act.shown(),
                    "provider",
                    provider == null ? "____________" : provider,
                    "told",
                    toldOn == null ? "—" : RussianDates.digits(toldOn));
        }

        /** Nothing about the person: it must not get into a log. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    @Override
    public String template() {
        return "urgent-journal";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        return fields.put("year", Integer.toString(year))
                .rows("rows", lines.stream().map(Line::row).toList())
                .put("nobody", lines.isEmpty())
                .put("footer", "Журнал учёта срочных социальных услуг, %d год".formatted(year))
                .map();
    }
}
