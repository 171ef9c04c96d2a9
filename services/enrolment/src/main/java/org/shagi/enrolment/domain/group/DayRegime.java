package org.shagi.enrolment.domain.group;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * The day regime of a group (режим дня), annex 1-2 of the head's order (S003 App.1-2).
 *
 * @param rows in the order of the day
 */
public record DayRegime(List<Row> rows) {

    /**
     * The regime of the sample order; its last two rows are read as not overlapping, as the weekly plan has them (S003
     * App.1-2, App.1-3).
     */
    public static final DayRegime USUAL = new DayRegime(List.of(
            row("09:00", "09:30", "Приём детей, настольные игры", "руководитель группы"),
            row("09:30", "10:15", "Групповое коррекционное занятие по программе", "руководитель группы"),
            row("10:15", "11:00", "Знакомство с окружающим миром, прогулка", "руководитель группы"),
            row(
                    "11:00",
                    "11:40",
                    "Групповые коррекционно-развивающие занятия, трудовые акции, профориентация",
                    "психолог, специалист"),
            row("11:40", "12:10", "Конкурсы, игры, чтение, мастер-классы", "руководитель группы"),
            row(
                    "12:10",
                    "12:50",
                    "Правовое просвещение, здоровый образ жизни, кружок, анимация",
                    "специалист, руководитель кружка"),
            row(
                    "12:50",
                    "13:00",
                    "Прогулка, уход детей домой, индивидуальные консультации родителей",
                    "руководитель группы")));

    public DayRegime {
        rows = rows.stream()
                .sorted(Comparator.comparing(Row::from).thenComparing(Row::to))
                .toList();
    }

    /** The regime as somebody wrote it; refused if a row ends before it begins. Rows may overlap, which is only noted. */
    public static Decision<DayRegime> of(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.from().isBefore(row.to()))
                .findFirst()
                .<Decision<DayRegime>>map(row -> Decision.refused(Refusal.rule("regime-row-out-of-order")
                        .with("from", row.from().toString())
                        .with("to", row.to().toString())))
                .orElseGet(() -> Decision.accepted(new DayRegime(rows)));
    }

    /** The first row that begins before the one before it ends. */
    public Optional<Row> overlap() {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).from().isBefore(rows.get(i - 1).to())) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }

    private static Row row(String from, String to, String element, String responsible) {
        return new Row(LocalTime.parse(from), LocalTime.parse(to), element, responsible);
    }

    /**
     * One part of the day.
     *
     * @param to end, not before {@code from}
     * @param responsible who leads it, as a post, not a person
     */
    public record Row(LocalTime from, LocalTime to, String element, String responsible) {}
}
