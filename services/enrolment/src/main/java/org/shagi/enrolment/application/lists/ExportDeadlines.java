package org.shagi.enrolment.application.lists;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.enrolment.application.DeadlineChoice;
import org.shagi.enrolment.application.ReadDeadlines;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** What is owed in somebody's scope as a workbook. */
@Component
public class ExportDeadlines {

    private static final int MOST_OF_EACH_STATE = 10_000;
    private static final List<String> HEADINGS =
            List.of("Срок", "Состояние", "Что сделать", "О чём", "Считается с", "Правило", "Основание");

    private final ReadDeadlines readDeadlines;

    ExportDeadlines(ReadDeadlines readDeadlines) {
        this.readDeadlines = readDeadlines;
    }

    /** An XLSX file with what is not done yet, the most pressing first, at most 10,000 of each state. */
    public byte[] export(DeadlineChoice choice, Actor actor) {
        var open = EnumSet.complementOf(EnumSet.of(DeadlineState.DONE));
        return ListBook.write(
                "Сроки",
                HEADINGS,
                readDeadlines.pressing(choice, MOST_OF_EACH_STATE, actor).in(open).stream()
                        .map(ExportDeadlines::row));
    }

    private static List<@Nullable Object> row(Deadline deadline) {
        return Arrays.asList(
                deadline.due(),
                switch (deadline.state()) {
                    case OVERDUE -> "просрочено";
                    case TODAY -> "сегодня";
                    case WEEK -> "в ближайшие семь дней";
                    case LATER -> "позже";
                    case DONE -> "сделано";
                },
                deadline.rule().title(Locale.of("ru")),
                deadline.subject().label(),
                deadline.since(),
                deadline.rule().id(),
                deadline.rule().source());
    }
}
