package org.shagi.enrolment.domain.register;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;

/**
 * What stands before the records of a file.
 *
 * @param department name; null for the whole centre
 * @param createdAt in the centre's own zone
 * @param createdBy account of the person who drew up the batch
 * @param sha256 fingerprint of the records
 */
public record RegisterHeader(
        String schemaVersion,
        RegisterProvider provider,
        @Nullable String department,
        OffsetDateTime createdAt,
        String createdBy,
        String batchId,
        MessageType messageType,
        Period period,
        String sha256) {}
