package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.checklist.Checklist;
import org.shagi.enrolment.domain.checklist.ChecklistLine;
import org.shagi.enrolment.domain.checklist.DueStage;
import org.shagi.enrolment.domain.checklist.ItemState;
import org.shagi.enrolment.domain.checklist.Mark;

/** The papers of a case file, in the reader's language. */
record ChecklistView(String caseId, LocalDate from, LocalDate to, List<LineView> items) {

    static ChecklistView of(Checklist list, LocalDate today, Locale locale) {
        return new ChecklistView(
                list.caseId(),
                list.stay().from(),
                list.stay().to(),
                list.lines().stream()
                        .map(line -> LineView.of(line, today, locale))
                        .toList());
    }

    record LineView(
            String id,
            String item,
            String number,
            boolean extra,
            String title,
            @Nullable String quarter,
            boolean required,
            DueStage stage,
            @Nullable LocalDate due,
            boolean overdue,
            ItemState state,
            @Nullable LocalDate on,
            boolean byItself,
            @Nullable MarkView mark,
            List<AttachmentView> files) {

        static LineView of(ChecklistLine line, LocalDate today, Locale locale) {
            var item = line.item();
            var mark = line.mark();
            return new LineView(
                    line.id(),
                    item.id(),
                    item.number(),
                    item.extra(),
                    item.title().in(locale),
                    line.quarter(),
                    line.required(),
                    item.due(),
                    line.due(),
                    line.isOverdueOn(today),
                    line.state(),
                    line.on(),
                    line.byItself(),
                    mark == null ? null : MarkView.of(mark),
                    line.files().stream().map(AttachmentView::of).toList());
        }
    }

    record MarkView(ItemState state, LocalDate on, RecordedView recorded) {

        static MarkView of(Mark mark) {
            return new MarkView(mark.state(), mark.on(), RecordedView.of(mark.recorded()));
        }
    }
}
