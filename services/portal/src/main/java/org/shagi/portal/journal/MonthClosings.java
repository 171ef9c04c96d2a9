package org.shagi.portal.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.session.Sessions;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** How it stands with the closing of a month, and the closing itself. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(Sessions.REGISTRATION)
interface MonthClosings {

    @GetExchange("/groups/{group}/months/{month}/closing")
    State of(@PathVariable String group, @PathVariable YearMonth month);

    @PostExchange("/groups/{group}/months/{month}/closing")
    Closed close(
            @PathVariable String group, @PathVariable YearMonth month, @RequestHeader("Idempotency-Key") String key);

    /**
     * @param closing null while the month is open
     * @param hindrance the first reason against closing it; null if nothing is
     */
    record State(
            @Nullable Closed closing,
            @Nullable Hindrance hindrance,
            List<Unfilled> unfilled,
            List<Page> pages,
            int total,
            List<DayLink> strangers,
            List<Shortfall> shortfalls,
            List<Correction> corrections) {}

    /** @param version 1 for the closing, more after corrections */
    record Closed(LocalDate closedOn, String closedBy, long version) {}

    record Hindrance(String code, String detail) {}

    /** @param missing children without a mark */
    record Unfilled(LocalDate date, int missing, String href) {}

    record DayLink(LocalDate date, String href) {}

    /** @param page 1 to 3 */
    record Page(int page, int total) {}

    record Shortfall(String childId, String caseNumber) {}

    record Correction(LocalDate date, String reason, String by, Instant at) {}
}
