package org.shagi.enrolment.domain.imports;

import java.util.List;
import org.shagi.kit.domain.Refusal;

/**
 * What came of a row, and why.
 *
 * @param row number in the workbook, 2 for the first below the headings
 * @param messages empty unless it failed
 */
public record RowOutcome(int row, RowState state, List<Refusal> messages) {

    public RowOutcome {
        messages = List.copyOf(messages);
    }
}
