package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.child.IdDocument;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.child.Snils;

/**
 * The child as the application states it. Stays in this service: never in an event, a log, an address or a refusal.
 *
 * @param patronymic null for a child that has none
 * @param idDocument null as long as none was shown
 */
public record ChildData(
        String lastName,
        String firstName,
        @Nullable String patronymic,
        LocalDate birthDate,
        Sex sex,
        Snils snils,
        String address,
        @Nullable IdDocument idDocument) {

    /** A child whose identity document was not shown. */
    public ChildData(
            String lastName,
            String firstName,
            @Nullable String patronymic,
            LocalDate birthDate,
            Sex sex,
            Snils snils,
            String address) {
        this(lastName, firstName, patronymic, birthDate, sex, snils, address, null);
    }

    /** Surname, name, patronymic. */
    public String fullName() {
        return Stream.of(lastName, firstName, patronymic == null ? "" : patronymic)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Full years on a day, 0 or more. */
    public int ageOn(LocalDate day) {
        return birthDate.until(day).getYears();
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "ChildData[hidden]";
    }
}
