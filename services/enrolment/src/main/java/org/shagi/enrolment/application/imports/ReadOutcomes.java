package org.shagi.enrolment.application.imports;

import java.util.List;
import org.shagi.enrolment.domain.imports.ImportProgress;
import org.shagi.enrolment.domain.imports.RosterImport;
import org.shagi.enrolment.domain.imports.RosterImports;
import org.shagi.enrolment.domain.imports.RowOutcome;
import org.shagi.enrolment.domain.imports.RowState;
import org.springframework.stereotype.Component;

/** How far an import is, and what came of its rows. */
@Component
public class ReadOutcomes {

    private static final int PAGE = 50;

    private final RosterImports imports;

    ReadOutcomes(RosterImports imports) {
        this.imports = imports;
    }

    /**
     * A page of rows.
     *
     * @param page 0 for the first
     * @param pages 0 if there are no rows
     */
    public record Page(ImportProgress progress, List<RowOutcome> rows, int page, int pages) {}

    /** @param failedOnly whether only the rows that failed are wanted */
    public Page page(RosterImport of, int page, boolean failedOnly) {
        var rows = imports.outcomes(of.id()).stream()
                .filter(row -> !failedOnly || row.state() == RowState.FAILED)
                .toList();
        return new Page(
                imports.progress(of.id()),
                rows.stream().skip((long) page * PAGE).limit(PAGE).toList(),
                page,
                (rows.size() + PAGE - 1) / PAGE);
    }
}
