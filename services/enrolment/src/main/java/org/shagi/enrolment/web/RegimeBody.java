package org.shagi.enrolment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.shagi.enrolment.domain.group.DayRegime;
import org.shagi.kit.domain.Decision;

/** The day regime of a group. */
record RegimeBody(@NotEmpty @Size(max = 50) List<@Valid @NotNull Row> rows) {

    record Row(
            @NotNull LocalTime from,
            @NotNull LocalTime to,
            @NotBlank @Size(max = 300) String element,
            @NotBlank @Size(max = 200) String responsible) {}

    Decision<DayRegime> regime() {
        return DayRegime.of(rows.stream()
                .map(row -> new DayRegime.Row(
                        row.from(),
                        row.to(),
                        row.element().strip(),
                        row.responsible().strip()))
                .toList());
    }
}
