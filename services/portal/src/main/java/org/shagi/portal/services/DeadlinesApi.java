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

    /** The most pressing of each state that enrolment lists in one answer; what is beyond them is only counted. */
    int EACH = 200;

    /**
     * The most pressing first. Of groups and people only enrolment, which has many, takes a choice; the others list all.
     *
     * @param states the states wanted, separated by commas
     * @param department of one department only; null for all
     * @param group of one group only; null for all
     * @param person owed by this account; null for all
     * @param each at most so many of each state
     */
    @GetExchange("/deadlines")
    List<Deadline> deadlines(
            @RequestParam("state") String states,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam int each);

    /** How many there are, however many; enrolment alone can have more than it lists. */
    @GetExchange("/deadlines/summary")
    Numbers numbers(
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String person);

    record Numbers(int overdue, int today, int week, int later) {

        /** How many there are in a state. */
        public int of(String state) {
            return switch (state) {
                case "OVERDUE" -> overdue;
                case "TODAY" -> today;
                case "WEEK" -> week;
                case "LATER" -> later;
                default -> 0;
            };
        }
    }

    /**
     * Which deadlines are asked for; empty does not choose.
     *
     * @param person account
     */
    record Choice(String department, String group, String person) {

        /** All of the viewer's scope. */
        public static final Choice ALL = new Choice("", "", "");
    }

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
