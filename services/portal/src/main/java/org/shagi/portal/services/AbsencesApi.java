package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the page of absences asks of the journal. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface AbsencesApi {

    /** Absences in a row of the last three months. */
    @GetExchange("/groups/{id}/absences")
    List<Run> inARow(@PathVariable String id);

    @GetExchange("/groups/{id}/children/{child}/planned-absences")
    Planned planned(@PathVariable String id, @PathVariable String child);

    /** @param seen the version that the page was made from, in quotes; {@code null} where none stood there */
    @PutExchange("/groups/{id}/children/{child}/planned-absences")
    void plan(
            @PathVariable String id,
            @PathVariable String child,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Spans spans);

    @PostExchange("/groups/{id}/children/{child}/absence-follow-ups")
    void followUp(
            @PathVariable String id,
            @PathVariable String child,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> what);

    @GetExchange("/absence-reasons")
    List<Reason> reasons();

    /** @param followUp {@code null} until somebody found out why */
    record Run(
            String childId,
            String caseNumber,
            LocalDate from,
            LocalDate to,
            int days,
            @Nullable FollowUp followUp) {}

    record FollowUp(String what, String by, Instant at) {}

    record Planned(String childId, long version, List<Span> spans) {}

    record Spans(List<Span> spans) {}

    record Span(
            LocalDate from,
            LocalDate to,
            String reason,
            @Nullable String comment) {}

    record Reason(String code, String text, boolean needsComment) {}
}
