package org.shagi.enrolment.domain.imports;

import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;

/** All imports, with their rows as long as these are needed, and what came of them. */
public interface RosterImports {

    /** Stores a new one with its rows; if the id is there already, what is there is returned. */
    Made<RosterImport> keep(RosterImport read, List<ImportRow> rows);

    Optional<RosterImport> find(String id);

    /** Those that a process left at work. */
    List<RosterImport> atWork();

    /** The rows in the order of the workbook; empty when it is finished. */
    List<ImportRow> rows(String id);

    /** Puts a changed import in the place of the state it was made of; false if somebody else has changed it meanwhile. */
    boolean replace(RosterImport changed);

    /** Forgets what came of the rows so far: they are worked on anew. */
    void startAnew(String id);

    /** Adds what came of some rows. */
    void record(String id, List<RowOutcome> outcomes);

    ImportProgress progress(String id);

    /** What came of the rows so far, in the order of the workbook. */
    List<RowOutcome> outcomes(String id);

    /** The rows are not needed any more. */
    void forgetRows(String id);
}
