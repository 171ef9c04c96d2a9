package org.shagi.assignment.web;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shagi.assignment.application.OrderDistribution;
import org.shagi.assignment.domain.distribution.IndividualExtra;
import org.shagi.kit.domain.ServiceCode;

/** A distribution order as it is sent. */
record DistributionBody(
        @NotBlank @Size(max = 50) String number,
        @NotNull LocalDate orderedOn,

        @NotEmpty
        Map<
                        @NotNull @Pattern(regexp = PlanBodies.CODE) String,
                        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String>>
                givers,

        @NotNull @Size(max = 1000) List<@NotNull @Valid ExtraBody> extras) {

    OrderDistribution.Wording wording() {
        return new OrderDistribution.Wording(
                number,
                orderedOn,
                givers.entrySet().stream()
                        .collect(toMap(giver -> new ServiceCode(giver.getKey()), Map.Entry::getValue)),
                extras.stream().map(ExtraBody::extra).toList());
    }

    record ExtraBody(
            @NotBlank @Size(max = 100) String childId,
            @NotNull @Pattern(regexp = PlanBodies.CODE) String code,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 100) String giver) {

        IndividualExtra extra() {
            return new IndividualExtra(childId, new ServiceCode(code), date, giver);
        }
    }
}
