package org.shagi.journal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of many day sheets.
 *
 * @param version as {@code If-Match} of a single sheet
 * @param sheet the body of a single sheet
 */
record BulkLineRequest(
        @NotBlank String group,
        @NotNull LocalDate date,
        @Nullable @PositiveOrZero Long version,
        @NotNull @Valid WholeSheetRequest sheet) {}
