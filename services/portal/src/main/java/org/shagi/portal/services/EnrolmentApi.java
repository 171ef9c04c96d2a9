package org.shagi.portal.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import tools.jackson.databind.JsonNode;

/** What the pages ask of enrolment, the one home of names. Asked through {@link Enrolment} only, which knows what to do without it. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface EnrolmentApi {

    @GetExchange("/groups")
    List<Group> groups();

    @GetExchange("/groups/{id}")
    Group group(@PathVariable String id);

    @GetExchange("/groups/{id}/roster")
    Roster roster(@PathVariable String id);

    /**
     * @param enrolled children ever put on the roster
     * @param state {@code FORMING}, {@code ENROLLED} or {@code CLOSED}
     * @param formationClosedOn null while children are being gathered, or from a service that does not tell
     * @param order the head's order; null until it is out
     * @param notes codes of what strays from the standard
     * @param vacancyCostTenths what the vacant places take from a month's plan, in tenths of a service, negative
     * @param regime null from a service that does not tell
     */
    record Group(
            String id,
            String departmentId,
            String departmentName,
            String name,
            LocalDate from,
            LocalDate to,
            int places,
            int enrolled,
            String state,
            @Nullable LocalDate formationClosedOn,
            CaseFile.@Nullable Order order,
            @Nullable List<Member> staff,
            @Nullable JsonNode meetings,
            @Nullable Integer vacantPlaces,
            @Nullable Integer vacancyCostTenths,
            @Nullable List<String> notes,
            @Nullable Regime regime) {

        /** The day of a meeting of parents: the first before the opening, the second before the closing (S003 App.4). */
        public Optional<LocalDate> meeting(int number) {
            return meetings == null
                    ? Optional.empty()
                    : StreamSupport.stream(meetings.spliterator(), false)
                            .filter(some -> some.path("number").asInt() == number)
                            .map(some -> LocalDate.parse(some.path("on").asString()))
                            .findFirst();
        }
    }

    /** The day regime, annex 1-2 of the order. */
    record Regime(List<RegimeRow> rows) {}

    /**
     * One part of the day.
     *
     * @param from and {@code to}: hours and minutes, perhaps with seconds
     */
    record RegimeRow(String from, String to, String element, String responsible) {}

    /** @param staffId id of the account */
    record Member(String staffId, String role) {}

    record Roster(List<Child> children) {}

    record Child(
            String childId,
            String caseId,
            String caseNumber,
            String lastName,
            String firstName,
            @Nullable String patronymic,
            LocalDate birthDate,
            LocalDate from,
            LocalDate to,
            List<String> codes) {

        /** Surname, given name and patronymic. */
        public String fullName() {
            return Stream.of(lastName, firstName, patronymic == null ? "" : patronymic)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" "));
        }

        /** Surname and the initial of the given name, for narrow columns. */
        public String shortName() {
            return firstName.isBlank() ? lastName : lastName + " " + firstName.charAt(0) + ".";
        }
    }
}
