package org.shagi.enrolment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.pickup.PickupAdult;

/** The representative's application on how the child goes home. */
record PickupBody(
        @NotNull Boolean selfDeparture,
        @NotNull @Size(max = 20) List<@Valid @NotNull AdultBody> adults,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,
        @NotNull LocalDate on) {

    List<PickupAdult> named() {
        return adults.stream().map(AdultBody::adult).toList();
    }

    /** Nothing about the people: it must not get into a log. */
    @Override
    public String toString() {
        return "PickupBody[hidden]";
    }

    record AdultBody(
            @NotBlank @Size(max = 200) String fullName,
            @NotBlank @Size(max = 300) String address,

            @NotBlank @Pattern(regexp = "[0-9+() \\-]{5,30}")
            String phone,

            @Nullable @Size(max = 100) String relation) {

        PickupAdult adult() {
            return new PickupAdult("", fullName.strip(), address.strip(), phone.strip(), Blank.toNull(relation), null);
        }

        /** Nothing about the person: it must not get into a log. */
        @Override
        public String toString() {
            return "AdultBody[hidden]";
        }
    }

    /** @param adult id of the adult, or {@code SELF} */
    record RevocationBody(
            @NotBlank @Size(max = 20) String adult, @NotNull LocalDate on) {}

    /** @param adult id of the adult, {@code SELF}, or anything else for somebody not named */
    record CheckBody(
            @NotBlank @Size(max = 20) String adult, @NotNull Instant at) {}
}
