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

    /** The most pressing of one answer; what is beyond them is only counted. */
    int MOST = 1000;

    /**
     * At most {@link #MOST}, the most pressing first.
     *
     * @param states the states wanted, separated by commas
     * @param department of one department only; null for all
     */
    @GetExchange("/deadlines")
    List<Deadline> deadlines(
            @RequestParam("state") String states, @RequestParam(required = false) @Nullable String department);

    /** How many there are, however many; enrolment alone can have more than it lists. */
    @GetExchange("/deadlines/summary")
    Numbers numbers(@RequestParam(required = false) @Nullable String department);

    record Numbers(int overdue, int today, int week) {}

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
