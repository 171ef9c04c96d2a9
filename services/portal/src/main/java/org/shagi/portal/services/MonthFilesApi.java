package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Files of a month of the journal, which get their names from here, and what the journal says of prints and of days. */
@HttpExchange
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface MonthFilesApi {

    @PostExchange("/groups/{id}/months/{month}/journal.{ending}")
    byte[] journal(
            @PathVariable String id,
            @PathVariable YearMonth month,
            @PathVariable String ending,
            @RequestBody Names names);

    @PostExchange("/groups/{id}/months/{month}/template.xlsx")
    byte[] template(@PathVariable String id, @PathVariable YearMonth month, @RequestBody Names names);

    @GetExchange(url = "/groups/{id}/months/{month}/prints/{fingerprint}", accept = "application/json")
    Comparison compare(@PathVariable String id, @PathVariable YearMonth month, @PathVariable String fingerprint);

    @GetExchange(url = "/unfilled", accept = "application/json")
    List<Unfilled> unfilled(
            @RequestParam(required = false) @Nullable String department,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to);

    /** @param department {@code null} where enrolment is not to be had */
    record Names(@Nullable String department, List<Name> children) {}

    record Name(String childId, String name) {

        /** Nothing about the child: it must not get into a log. */
        @Override
        public String toString() {
            return "Name[hidden]";
        }
    }

    /** @param same whether the journal still says what the paper says */
    record Comparison(String fingerprint, String printedBy, Instant printedAt, boolean same, List<Day> days) {}

    record Day(LocalDate date, long printedVersion, long version, boolean topicsChanged, List<Cell> cells) {}

    /** @param printed empty where nothing stood, like {@code now} */
    record Cell(String caseNumber, String printed, String now) {}

    /**
     * @param missing children of the day's roster without a mark
     * @param href the day in the journal
     */
    record Unfilled(
            String groupId, String name, String departmentId, LocalDate date, List<Missing> missing, String href) {}

    record Missing(String childId, String caseNumber, String href) {}
}
