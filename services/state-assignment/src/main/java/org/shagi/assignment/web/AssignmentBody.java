package org.shagi.assignment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.application.ApproveAssignment;
import org.shagi.assignment.domain.yearly.Indicator;
import org.shagi.assignment.domain.yearly.Indicator.Part;

/** The assignment of a year as it is sent: what the document says. */
record AssignmentBody(
        @NotBlank @Size(max = 50) String number,
        @NotNull LocalDate orderedOn,
        @Min(1) @Max(1_000_000) int children,
        @NotBlank String standardVersion,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid IndicatorBody> indicators) {

    ApproveAssignment.Wording wording() {
        return new ApproveAssignment.Wording(
                number,
                orderedOn,
                children,
                standardVersion,
                indicators.stream().map(IndicatorBody::indicator).toList());
    }

    record IndicatorBody(
            @NotBlank @Size(max = 500) String name,
            @NotBlank @Size(max = 100) String unit,
            @NotNull @Pattern(regexp = "\\d{3,4}") String okei,
            @Min(0) int approved,
            @Min(0) @Max(1000) int allowedDeviationTenths,
            @Nullable @Size(max = 1000) List<@NotNull @Valid PartBody> parts) {

        Indicator indicator() {
            return new Indicator(
                    name.strip(),
                    unit,
                    okei,
                    approved,
                    allowedDeviationTenths,
                    parts == null
                            ? List.of()
                            : parts.stream().map(PartBody::part).toList());
        }
    }

    /** @param half of the year, 1 or 2 */
    record PartBody(
            @NotBlank @Size(max = 64) String departmentId,
            @Min(1) @Max(2) int half,
            @Min(0) int approved) {

        Part part() {
            return new Part(departmentId, half, approved);
        }
    }
}
