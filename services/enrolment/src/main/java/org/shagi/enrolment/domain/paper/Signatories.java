package org.shagi.enrolment.domain.paper;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.child.Sex;

/**
 * Who stands on a department's papers, and the order they rest on.
 *
 * @param head full name of the head; null prints lines
 * @param people full names of those who work there, by id of their accounts
 * @param basis the centre's order on day-care groups; null prints a line
 * @param version 1 when first written, one more with every change
 */
public record Signatories(
        String departmentId,
        @Nullable Person head,
        Map<String, String> people,
        @Nullable Basis basis,
        long version) {

    public Signatories {
        people = Map.copyOf(people);
    }

    /** Nobody was written down yet. */
    public static Signatories none(String departmentId) {
        return new Signatories(departmentId, null, Map.of(), null, 0);
    }

    /** The name written for an account. */
    public Optional<String> nameOf(String staffId) {
        return Optional.ofNullable(people.get(staffId));
    }

    /** Somebody who signs. */
    public record Person(String fullName, Sex sex) {}

    /** An order by number and date. */
    public record Basis(String number, LocalDate date) {}
}
