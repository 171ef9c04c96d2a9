package org.shagi.enrolment.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.imports.ReadOutcomes;
import org.shagi.enrolment.domain.imports.ImportState;
import org.shagi.enrolment.domain.imports.RosterImport;
import org.shagi.enrolment.domain.imports.RowOutcome;
import org.shagi.enrolment.domain.imports.RowState;
import org.shagi.kit.web.Problems;

/**
 * An import with a page of its rows.
 *
 * @param done rows worked on in this state, failed ones included
 * @param page 0 for the first
 */
record ImportView(
        String id,
        ImportState state,
        @Nullable String groupId,
        Instant at,
        int total,
        int done,
        int failed,
        List<Row> rows,
        int page,
        int pages) {

    static ImportView of(RosterImport found, ReadOutcomes.Page page, Problems problems, Locale locale) {
        return new ImportView(
                found.id(),
                found.state(),
                found.groupId(),
                found.at(),
                found.total(),
                page.progress().done(),
                page.progress().failed(),
                page.rows().stream().map(row -> Row.of(row, problems, locale)).toList(),
                page.page(),
                page.pages());
    }

    /** @param row number in the workbook */
    record Row(int row, RowState state, List<Message> messages) {

        static Row of(RowOutcome outcome, Problems problems, Locale locale) {
            return new Row(
                    outcome.row(),
                    outcome.state(),
                    outcome.messages().stream()
                            .map(refusal -> new Message(
                                    refusal.code(),
                                    Objects.requireNonNull(
                                            problems.of(refusal, locale).getDetail())))
                            .toList());
        }
    }

    record Message(String code, String text) {}
}
