package org.shagi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of children enrolled in a day-care group, annex 1 to the head's order (S003 App.1-1).
 *
 * @param order the head's order; null as long as there is none, and the list is marked as a draft
 * @param lines in the order they are printed; may be empty
 */
public record GroupRosterForm(
        String department,
        String group,
        LocalDate from,
        LocalDate to,
        @Nullable Order order,
        List<Line> lines) implements OfficialForm {

    public GroupRosterForm {
        lines = List.copyOf(lines);
    }

    /** @param number as it stands on the order */
    public record Order(String number, LocalDate date) {}

    /**
     * A child on the list.
     *
     * @param programme number and date of the individual programme
     * @param contract number, date and term of the contract
     */
    public record Line(String fullName, LocalDate birthDate, String address, Paper programme, Contract contract) {

        /** Nothing about the child: it must not get into a log. */
        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }

    /** A paper with its number and date. */
    public record Paper(String number, LocalDate date) {}

    /** A contract with its term, both days inclusive. */
    public record Contract(String number, LocalDate date, LocalDate from, LocalDate to) {}

    @Override
    public String template() {
        return "group-roster";
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of(
                "footer",
                "Список несовершеннолетних · группа «%s»".formatted(group),
                "annex",
                order == null
                        ? "Проект: распоряжение ещё не издано"
                        : "Приложение № 1 к распоряжению от %s № %s"
                                .formatted(RussianDates.digits(order.date()), order.number()),
                "term",
                "с %s по %s".formatted(RussianDates.words(from), RussianDates.words(to)),
                "department",
                department,
                "group",
                group,
                "rows",
                lines.stream().map(GroupRosterForm::row).toList());
    }

    private static Map<String, String> row(Line line) {
        var contract = line.contract();
        return Map.of(
                "name",
                line.fullName(),
                "born",
                RussianDates.digits(line.birthDate()),
                "address",
                line.address(),
                "programme",
                "№ %s от %s"
                        .formatted(
                                line.programme().number(),
                                RussianDates.digits(line.programme().date())),
                "contract",
                "№ %s от %s".formatted(contract.number(), RussianDates.digits(contract.date())),
                "term",
                "с %s по %s".formatted(RussianDates.digits(contract.from()), RussianDates.digits(contract.to())));
    }
}
