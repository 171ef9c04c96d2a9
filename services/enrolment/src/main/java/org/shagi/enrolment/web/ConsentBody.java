package org.shagi.enrolment.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.ConsentRequest;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.consent.ConsentKind;
import org.shagi.enrolment.domain.consent.ConsentTerms;
import org.shagi.kit.domain.Decision;

/** A consent as it was signed. */
record ConsentBody(
        @NotNull ConsentKind kind,
        @Nullable @Size(max = 200) String givenBy,
        @Nullable @Size(max = 300) String authority,
        @NotBlank @Size(max = 500) String purpose,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 200) String> dataCategories,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 300) String> resources,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 300) String> prohibitions,
        @NotNull LocalDate givenOn,
        @NotNull LocalDate validTo,
        @Nullable @Min(1) Integer formVersion) {

    Decision<ConsentRequest> request(String id) {
        return Period.between(givenOn, validTo)
                .map(term -> new ConsentRequest(
                        id,
                        kind,
                        Blank.toNull(givenBy),
                        Blank.toNull(authority),
                        new ConsentTerms(
                                purpose.strip(),
                                Blank.toEmpty(dataCategories),
                                Blank.toEmpty(resources),
                                Blank.toEmpty(prohibitions)),
                        term,
                        formVersion));
    }

    /** Nothing about the person: it must not get into a log. */
    @Override
    public String toString() {
        return "ConsentBody[" + kind + "]";
    }
}
