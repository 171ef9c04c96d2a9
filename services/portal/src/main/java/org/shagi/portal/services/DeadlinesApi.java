package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What every service that counts terms answers alike. Asked through {@link DeadlineSources} only, which knows what to do without one. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface DeadlinesApi {

    /** @param states the states wanted, separated by commas */
    @GetExchange("/deadlines")
    List<Deadline> deadlines(@RequestParam("state") String states);

    /**
     * @param rule id of the rule, {@code T-12}
     * @param owner name of the role that answers for it
     * @param staff accounts that owe it; a head is known by the department
     * @param dueAt the moment of a term of hours; null for terms of days
     * @param state {@code OVERDUE}, {@code TODAY}, {@code WEEK} or {@code LATER}
     * @param preliminary whether it may still move, because days off are not decreed yet
     * @param href page of the portal
     */
    record Deadline(
            String rule,
            String title,
            String source,
            String departmentId,
            @Nullable String groupId,
            Subject subject,
            String owner,
            List<String> staff,
            LocalDate due,
            @Nullable Instant dueAt,
            String state,
            boolean preliminary,
            String href) {}

    /** @param label a case number, the name of a group, a month; never a person */
    record Subject(String kind, String id, String label) {}
}
