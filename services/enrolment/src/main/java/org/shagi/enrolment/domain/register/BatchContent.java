package org.shagi.enrolment.domain.register;

import java.util.List;

/**
 * What was signed: no later change of a case or of a profile reaches it.
 *
 * @param sha256 fingerprint of the records as they were signed, lower-case hexadecimal
 */
public record BatchContent(RegisterProfile profile, List<RegisterRecord> records, String sha256) {

    public BatchContent {
        records = List.copyOf(records);
    }

    BatchContent withoutPersonOf(String caseId) {
        return new BatchContent(
                profile,
                records.stream()
                        .map(record -> record.caseId().equals(caseId) ? record.withoutPerson() : record)
                        .toList(),
                sha256);
    }

    /** These records as they are now, under their fingerprint. */
    public static BatchContent of(RegisterProfile profile, List<RegisterRecord> records) {
        return new BatchContent(
                profile,
                records,
                Sha256.of(records.stream().map(RegisterRecord::canonical).toList()));
    }
}
