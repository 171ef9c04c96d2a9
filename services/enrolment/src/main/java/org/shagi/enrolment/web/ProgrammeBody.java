package org.shagi.enrolment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.enrolment.domain.casefile.ProgrammeItem;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

/** An individual programme as it is presented. */
record ProgrammeBody(
        @NotBlank @Size(max = 50) String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 300) String issuer,
        @NotNull LocalDate validTo,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull Item> services,
        @Nullable LocalDate presentedOn) {

    record Item(
            @NotBlank @Size(max = 5) String code,
            @NotNull @Min(1) @Max(1000) Integer volume) {}

    /**
     * The paper.
     *
     * @param today taken for the day of presentation if the body names none and the paper is not of a later day
     */
    Decision<Programme> programme(LocalDate today) {
        var strange = services.stream()
                .map(Item::code)
                .filter(code -> ServiceCode.parse(code).isEmpty())
                .findFirst();
        if (strange.isPresent()) {
            return Decision.refused(Refusal.rule("unknown-code").with("service", strange.get()));
        }
        var items = services.stream()
                .map(item -> new ProgrammeItem(new ServiceCode(item.code()), item.volume()))
                .toList();
        var undated = today.isBefore(issuedOn) ? issuedOn : today;
        var day = presentedOn == null ? undated : presentedOn;
        return Programme.presented(number.strip(), issuedOn, issuer.strip(), validTo, items, day);
    }
}
