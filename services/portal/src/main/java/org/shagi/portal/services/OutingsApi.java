package org.shagi.portal.services;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the page of outings asks of the journal. */
@HttpExchange
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface OutingsApi {

    @GetExchange(url = "/groups/{id}/months/{month}/outings", accept = "application/json")
    Outings of(@PathVariable String id, @PathVariable YearMonth month);

    /** @param seen the version that the page was made from, in quotes; {@code null} where none stood there */
    @PutExchange(url = "/groups/{id}/outings/{date}", accept = "application/json")
    void keep(
            @PathVariable String id,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Wanted outing);

    @PostExchange("/groups/{id}/outings/{date}/order.{ending}")
    byte[] order(
            @PathVariable String id,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String ending,
            @RequestBody Names names);

    /** @param department {@code null} where enrolment is not to be had */
    record Names(@Nullable String department, List<MonthFilesApi.Name> children, List<Colleague> staff) {}

    record Colleague(String account, String name) {}

    /** @param unready planned outside, with order or briefing missing */
    record Outings(List<Outing> outings, List<Unready> unready) {}

    record Outing(
            LocalDate date,
            String route,
            LocalTime leaves,
            LocalTime returns,
            List<String> children,
            List<String> escorts,
            @Nullable Order order,
            @Nullable Briefing briefing,
            long version) {}

    record Order(String number, LocalDate on) {}

    record Briefing(String topic, LocalDate on) {}

    /** @param missing {@code ORDER}, {@code BRIEFING} or both */
    record Unready(LocalDate date, String theme, @Nullable String code, List<String> missing) {}

    record Wanted(
            String route,
            LocalTime leaves,
            LocalTime returns,
            List<String> children,
            List<String> escorts,
            @Nullable String orderNumber,
            @Nullable LocalDate orderedOn,
            @Nullable String briefing,
            @Nullable LocalDate briefedOn) {}
}
