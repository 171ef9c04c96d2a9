package org.shagi.portal.services;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

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
            String state) {}

    record Roster(List<Child> children) {}

    record Child(
            String childId,
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
