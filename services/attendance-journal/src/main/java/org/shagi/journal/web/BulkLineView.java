package org.shagi.journal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * What came of a line of many day sheets.
 *
 * @param line from 1
 * @param group {@code null} where the line could not be read, like {@code date}
 * @param status as a single sheet would have been answered
 * @param sheet {@code null} if it was refused
 * @param code of the refusal; {@code null} if it was stored, or said so already, like {@code detail}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BulkLineView(
        int line,
        @Nullable String group,
        @Nullable LocalDate date,
        int status,
        @Nullable RecordedView sheet,
        @Nullable String code,
        @Nullable String detail) {

    static BulkLineView stored(int line, BulkLineRequest request, RecordedView sheet) {
        return new BulkLineView(line, request.group(), request.date(), HttpStatus.OK.value(), sheet, null, null);
    }

    static BulkLineView refused(int line, String code, ProblemDetail problem) {
        return new BulkLineView(line, null, null, problem.getStatus(), null, code, problem.getDetail());
    }

    BulkLineView about(BulkLineRequest request) {
        return new BulkLineView(line, request.group(), request.date(), status, sheet, code, detail);
    }
}
