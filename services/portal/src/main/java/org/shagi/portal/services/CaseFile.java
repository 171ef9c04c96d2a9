package org.shagi.portal.services;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as enrolment shows it to those who work with the child. What has not come yet is null, and after destruction so is
 * everything personal.
 *
 * @param state a state of enrolment's life of a case, such as {@code CONTRACT_SIGNED}
 * @param caseNumber as it is shown, {@code 17/2019}
 */
public record CaseFile(
        String id,
        String departmentId,
        String groupId,
        LocalDate appliedOn,
        String state,
        @Nullable Child child,
        @Nullable Representative representative,
        @Nullable Programme programme,
        @Nullable Certificate certificate,
        @Nullable Contract contract,
        @Nullable String caseNumber,
        @Nullable Order order,
        @Nullable List<Passed> milestones,
        @Nullable Ending ending,
        @Nullable Archive archive,
        @Nullable List<Move> transfers) {

    /** Surname, given name and patronymic; empty when the data are destroyed. */
    public String childName() {
        return child == null ? "" : name(child.lastName(), child.firstName(), child.patronymic());
    }

    /** What was done for the case; empty from a service that does not tell. */
    public List<Passed> passed() {
        return milestones == null ? List.of() : milestones;
    }

    /** Transfers to other groups; empty from a service that does not tell. */
    public List<Move> moves() {
        return transfers == null ? List.of() : transfers;
    }

    /** That the case should be destroyed; null as long as nobody has proposed it. */
    public @Nullable Proposal proposal() {
        return archive == null ? null : archive.proposal();
    }

    private static String name(@Nullable String lastName, @Nullable String firstName, @Nullable String patronymic) {
        return Stream.of(lastName, firstName, patronymic)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    public record Child(
            String lastName,
            String firstName,
            @Nullable String patronymic,
            LocalDate birthDate,
            String sex,
            String snils,
            String address) {

        /** Nothing of the child: it must not get into a log. */
        @Override
        public String toString() {
            return "Child[hidden]";
        }
    }

    public record Representative(String fullName, String phone, String relation) {

        @Override
        public String toString() {
            return "Representative[hidden]";
        }
    }

    /** @param presentedOn the day it was presented; null from a service that does not tell */
    public record Programme(
            String number,
            LocalDate issuedOn,
            String issuer,
            LocalDate validTo,
            List<Item> services,
            @Nullable LocalDate presentedOn) {

        /** The day it counts from. */
        public LocalDate since() {
            return presentedOn == null ? issuedOn : presentedOn;
        }
    }

    /** @param volume whole services for the term of the programme */
    public record Item(String code, int volume) {}

    public record Certificate(LocalDate issuedOn, LocalDate validTo, String issuer, boolean fit) {}

    public record Contract(String number, LocalDate concludedOn, LocalDate from, LocalDate to) {}

    public record Order(String number, LocalDate date) {}

    /** @param by account of who recorded it; null where it was not kept */
    public record Passed(
            String milestone,
            LocalDate on,
            @Nullable String number,
            @Nullable String by) {}

    /** @param lastDay of service, or of the application if it never began */
    public record Ending(
            String reason,
            LocalDate lastDay,
            @Nullable LocalDate receivedOn,
            @Nullable Order order,
            @Nullable String comment) {}

    /** @param from first day in the new group */
    public record Move(
            String fromGroup,
            String toGroup,
            LocalDate from,
            @Nullable Order order) {}

    public record Archive(LocalDate archivedOn, @Nullable Proposal proposal) {}

    /** @param by account of who proposed it */
    public record Proposal(
            String reason, LocalDate on, @Nullable String by) {}

    /** A case in a list. */
    public record Summary(
            String id,
            @Nullable String groupId,
            @Nullable LocalDate appliedOn,
            String state,
            @Nullable String caseNumber,
            @Nullable String lastName,
            @Nullable String firstName,
            @Nullable String patronymic,
            @Nullable LocalDate birthDate) {

        public String childName() {
            return name(lastName, firstName, patronymic);
        }

        @Override
        public String toString() {
            return "Summary[" + id + "]";
        }
    }

    /**
     * One page of what was found.
     *
     * @param total cases on all pages
     * @param page 0 for the first
     */
    public record Found(int total, int page, List<Summary> cases) {}
}
