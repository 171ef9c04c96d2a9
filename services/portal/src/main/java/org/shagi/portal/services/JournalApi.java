package org.shagi.portal.services;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the pages ask of attendance-journal; the grid itself asks it from the browser. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface JournalApi {

    @GetExchange("/groups")
    List<Group> groups();

    @GetExchange("/groups/{id}/months/{month}")
    Month month(@PathVariable String id, @PathVariable YearMonth month);

    /** The days of the span that groups owe marks for, by group and then by day; both ends included; of all that the viewer may see if no department is named. */
    @GetExchange("/unfilled")
    List<Unfilled> unfilled(
            @RequestParam(required = false) @Nullable String department,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to);

    record Group(String id, String name, String departmentId, LocalDate from, LocalDate to) {}

    record Month(List<Child> children) {}

    record Child(String childId, String caseNumber, LocalDate from, LocalDate to, List<String> codes) {}

    record Unfilled(String groupId, String name, LocalDate date) {}
}
