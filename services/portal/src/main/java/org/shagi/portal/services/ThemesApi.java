package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the page of themes asks of the journal; {@code period} is {@code yyyy-MM} or {@code circle}. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface ThemesApi {

    @GetExchange("/groups/{id}/themes/{period}")
    Plan plan(@PathVariable String id, @PathVariable String period);

    /** @param seen the version that the page was made from, in quotes */
    @PutExchange("/groups/{id}/themes/{period}")
    Plan draw(
            @PathVariable String id,
            @PathVariable String period,
            @RequestHeader("If-Match") String seen,
            @RequestBody Events events);

    /** @param step {@code submission}, {@code agreement}, {@code return} or {@code revision} */
    @PutExchange("/groups/{id}/themes/{period}/{step}")
    Plan pass(
            @PathVariable String id,
            @PathVariable String period,
            @PathVariable String step,
            @RequestBody Map<String, String> body);

    /** What diagnostics suggests to lay stress on in a month. */
    @GetExchange("/groups/{id}/emphases/{month}")
    List<Emphasis> emphases(@PathVariable String id, @PathVariable String month);

    @PutExchange("/groups/{id}/emphases/{month}/{indicator}")
    void mark(
            @PathVariable String id,
            @PathVariable String month,
            @PathVariable int indicator,
            @RequestBody Map<String, Boolean> taken);

    /** @param takenBy id of the account; null as long as the plan does not take it up, like {@code takenOn} */
    record Emphasis(
            int indicator,
            String title,
            int problems,
            int diagnosed,
            @Nullable String takenBy,
            @Nullable LocalDate takenOn) {}

    record Events(List<Event> events) {}

    /** @param state {@code DRAFT}, {@code SUBMITTED} or {@code AGREED} */
    record Plan(
            String period,
            String state,
            long version,
            List<Event> events,
            List<String> drawnBy,
            List<Passage> history) {}

    /**
     * @param section {@code CHILDREN}, {@code PARENTS} or {@code JOINT}
     * @param provider role of who holds it
     * @param outside whether it leads outside the centre
     */
    record Event(
            String section,
            @Nullable LocalDate date,
            @Nullable Integer week,
            String theme,
            @Nullable String programmeSection,
            @Nullable String code,
            String provider,
            @Nullable Boolean outside) {}

    record Passage(
            String step, String by, Instant at, @Nullable String remark) {}
}
