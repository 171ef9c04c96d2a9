package org.shagi.enrolment.application.register;

import java.util.List;
import org.shagi.enrolment.domain.register.FileTaken;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.enrolment.domain.register.RegisterFile;
import org.shagi.enrolment.domain.register.RegisterRecord;
import org.shagi.kit.domain.Refusal;

/**
 * A batch with all that is shown of it.
 *
 * @param file what would be written now, or what was signed
 * @param entries its records, each with what is wrong with it
 * @param taken who took its files
 */
public record BatchSheet(RegisterBatch batch, RegisterFile file, List<Entry> entries, List<FileTaken> taken) {

    /** @param remarks in the order of the rules; empty if nothing is wrong */
    public record Entry(RegisterRecord record, List<Refusal> remarks) {}

    /** Remarks on all records together. */
    public int remarks() {
        return entries.stream().mapToInt(entry -> entry.remarks().size()).sum();
    }
}
