package org.shagi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The journal of registration of citizens who came to the department, one for each year (S003 2.1(3)). Its number is the number of
 * the case file.
 *
 * @param entries in the order of their numbers; may be empty
 */
public record CitizenJournalForm(Letterhead letterhead, int year, List<Entry> entries) implements OfficialForm {

    public CitizenJournalForm {
        entries = List.copyOf(entries);
    }

    /**
     * A line of the journal.
     *
     * @param contract null if there is none yet, like {@code programme}
     * @param result what came of it, such as {@code зачислен}
     */
    public record Entry(
            int number,
            LocalDate date,
            Adult applicant,
            Child child,
            @Nullable NumberedPaper programme,
            @Nullable NumberedPaper contract,
            String result) {

        private Map<String, String> row() {
            return Map.of(
                    "number",
                    Integer.toString(number),
                    "date",
                    RussianDates.digits(date),
                    "applicant",
                    applicant.name().in(NameCase.NOMINATIVE) + ", " + applicant.phone(),
                    "child",
                    child.name().in(NameCase.NOMINATIVE) + ", " + RussianDates.digits(child.birthDate()),
                    "address",
                    child.address(),
                    "programme",
                    programme == null ? "—" : programme.shown(),
                    "contract",
                    contract == null ? "—" : contract.shown(),
                    "result",
                    result);
        }
    }

    @Override
    public String template() {
        return "citizen-journal";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        return fields.put("year", Integer.toString(year))
                .rows("rows", entries.stream().map(Entry::row).toList())
                .put("nobody", entries.isEmpty())
                .put("footer", "Журнал регистрации граждан, %d год".formatted(year))
                .map();
    }
}
