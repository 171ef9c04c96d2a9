package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.Terms;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.attachment.Attachment;

/**
 * The papers of a case file, line by line (S003 App.6, 2.2(8)): what the case shows by itself and what was noted by hand, whichever
 * is more.
 *
 * @param stay the days of the contract, or of the course as long as there is none
 */
public record Checklist(String caseId, Period stay, List<ChecklistLine> lines) {

    private static final int QUARTERS = 4;
    private static final int MONTHS_IN_QUARTER = 3;

    public Checklist {
        lines = List.copyOf(lines);
    }

    /** The list of a case as it is now. */
    public static Checklist of(CaseFileForm form, CaseHoldings holdings, CaseMarks marks, Period stay, Terms terms) {
        var lines = form.items().stream()
                .flatMap(item -> item.due() == DueStage.QUARTER
                        ? quarters(stay, terms).map(quarter -> line(item, quarter, holdings, marks))
                        : Stream.of(line(
                                item,
                                new Dated(
                                        null,
                                        item.due()
                                                .due(holdings.file(), stay, terms)
                                                .orElse(null)),
                                holdings,
                                marks)))
                .toList();
        return new Checklist(holdings.file().id(), stay, lines);
    }

    /** The line with this id. */
    public Optional<ChecklistLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private static ChecklistLine line(FileItem item, Dated dated, CaseHoldings holdings, CaseMarks marks) {
        var id = dated.quarter() == null ? item.id() : item.id() + "-" + dated.quarter();
        var files = holdings.attachments().of(id);
        var own = itself(item, dated.quarter(), holdings, files);
        var mark = marks.marks().get(id);
        boolean required = item.required().requires(holdings.file());
        var ownState = own.map(Held::state).orElse(ItemState.MISSING);
        var state = mark == null ? ownState : ownState.or(mark.state());
        boolean byItself = state == ownState && state != ItemState.MISSING;
        var on = byItself ? own.map(Held::on).orElse(null) : mark == null ? null : mark.on();
        return new ChecklistLine(
                id,
                item,
                dated.quarter(),
                required,
                required ? dated.due() : null,
                state,
                state == ItemState.MISSING ? null : on,
                byItself,
                mark,
                files);
    }

    private static Optional<Held> itself(
            FileItem item, @Nullable String quarter, CaseHoldings holdings, List<Attachment> files) {
        var shown = new ArrayList<Held>();
        item.sources().forEach(source -> source.in(holdings, quarter).ifPresent(shown::add));
        if (!files.isEmpty()) {
            shown.add(new Held(ItemState.PRESENT, null));
        }
        return shown.stream().max(Comparator.comparing(Held::state).thenComparing(held -> held.on() != null));
    }

    private static Stream<Dated> quarters(Period stay, Terms terms) {
        var last = numberOf(stay.to());
        return Stream.iterate(numberOf(stay.from()), number -> number < last, number -> number + 1)
                .map(number -> new Dated(
                        quarter(number),
                        DueStage.endOfQuarter(number / QUARTERS, number % QUARTERS + 1, terms)
                                .orElse(null)));
    }

    /** The quarter of a day, such as {@code 2019Q1}. */
    static String quarterOf(LocalDate day) {
        return quarter(numberOf(day));
    }

    private static String quarter(int number) {
        return "%dQ%d".formatted(number / QUARTERS, number % QUARTERS + 1);
    }

    private static int numberOf(LocalDate day) {
        return day.getYear() * QUARTERS + (day.getMonthValue() - 1) / MONTHS_IN_QUARTER;
    }

    private record Dated(@Nullable String quarter, @Nullable LocalDate due) {}
}
