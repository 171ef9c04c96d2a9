package org.shagi.enrolment.domain.register;

import java.time.Instant;

/**
 * That somebody took a file of a batch.
 *
 * @param format {@code CSV}, {@code XLSX}, {@code XML} or {@code JSON}
 * @param sha256 fingerprint of the file
 * @param state of the batch at that moment: a draft's file is only to look at
 */
public record FileTaken(String format, String sha256, BatchState state, String by, Instant at) {}
