package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.attachment.Attachment;

/**
 * One line of the list: a paper and how far it is.
 *
 * @param id the item's id, with the quarter for a line of a quarter: {@code INTERIM_ACT-2019Q1}
 * @param quarter such as {@code 2019Q1}; null for a line of no quarter
 * @param due last day for it; null if nobody can know it yet or it is never required
 * @param on day of the paper; null if there is none
 * @param byItself whether the case shows it without anybody's mark
 * @param mark what was noted by hand; null for nothing
 * @param files files put in for it that are there
 */
public record ChecklistLine(
        String id,
        FileItem item,
        @Nullable String quarter,
        boolean required,
        @Nullable LocalDate due,
        ItemState state,
        @Nullable LocalDate on,
        boolean byItself,
        @Nullable Mark mark,
        List<Attachment> files) {

    public ChecklistLine {
        files = List.copyOf(files);
    }

    /** Whether it must be there by a day and is not. */
    public boolean isOverdueOn(LocalDate day) {
        return required && due != null && due.isBefore(day) && !state.isAtLeast(ItemState.PRESENT);
    }
}
