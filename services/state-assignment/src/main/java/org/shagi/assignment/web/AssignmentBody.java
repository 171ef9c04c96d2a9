package org.shagi.assignment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.shagi.assignment.application.ApproveAssignment;
import org.shagi.assignment.domain.yearly.Indicator;

/** The assignment of a year as it is sent. */
record AssignmentBody(
        @NotBlank @Size(max = 50) String number,
        @Min(1) @Max(1_000_000) int children,
        @NotBlank String standardVersion,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid IndicatorBody> indicators) {

    ApproveAssignment.Wording wording() {
        return new ApproveAssignment.Wording(
                number,
                children,
                standardVersion,
                indicators.stream().map(IndicatorBody::indicator).toList());
    }

    record IndicatorBody(
            @NotBlank @Size(max = 500) String name,
            @NotBlank @Size(max = 100) String unit,
            @NotNull @Pattern(regexp = "\\d{3,4}") String okei,
            @Min(0) int approved,
            @Min(0) @Max(1000) int allowedDeviationTenths) {

        Indicator indicator() {
            return new Indicator(name, unit, okei, approved, allowedDeviationTenths);
        }
    }
}
