package org.shagi.assignment.application;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.documents.Format;
import org.shagi.documents.GroupCyclogramForm;
import org.shagi.documents.Press;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The cyclogram of a group on paper (D-04). */
@Component
public class PrintCyclogram {

    private static final int WEEKDAYS = 5;
    private static final int WEEKS = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final FindGroup groups;
    private final ShowCyclogram show;
    private final Press press;
    private final String centre;

    PrintCyclogram(
            FindGroup groups, ShowCyclogram show, Press press, @Value("${shagi.centre.short-name}") String centre) {
        this.groups = groups;
        this.show = show;
        this.press = press;
        this.centre = centre;
    }

    /** @param department name of the department as it is to be printed; may be empty */
    public Decision<byte[]> paper(Actor actor, String groupId, String department, Format format) {
        return groups.forActor(actor, groupId)
                .then(group -> show.of(actor, groupId)
                        .map(shown -> press.print(
                                new GroupCyclogramForm(
                                        centre,
                                        department,
                                        group.name(),
                                        rows(shown.held().cyclogram().cells())),
                                format)));
    }

    private static List<GroupCyclogramForm.Row> rows(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new Span(cell.from(), cell.to()))
                .distinct()
                .sorted(Comparator.comparing(Span::from))
                .map(span -> new GroupCyclogramForm.Row(
                        span.shown(),
                        IntStream.rangeClosed(1, WEEKDAYS)
                                .mapToObj(weekday -> text(cells, span, weekday))
                                .toList()))
                .toList();
    }

    private static String text(List<Cell> cells, Span span, int weekday) {
        return cells.stream()
                .filter(cell -> cell.weekday() == weekday
                        && cell.from().equals(span.from())
                        && cell.to().equals(span.to()))
                .map(cell -> "%s %s%s".formatted(cell.activity(), String.join("; ", cell.codes()), weeks(cell)))
                .collect(joining("; "));
    }

    private static String weeks(Cell cell) {
        return cell.weeks().size() == WEEKS
                ? ""
                : cell.weeks().stream().map(String::valueOf).collect(joining(" и ", " (", " недели)"));
    }

    private record Span(LocalTime from, LocalTime to) {

        String shown() {
            return "%s – %s (%d мин.)"
                    .formatted(
                            TIME.format(from),
                            TIME.format(to),
                            Duration.between(from, to).toMinutes());
        }
    }
}
