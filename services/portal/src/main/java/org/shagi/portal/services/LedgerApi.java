package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What was entered within 24 hours, what late, and what was corrected. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface LedgerApi {

    @GetExchange("/groups/{id}/months/{month}/ledger")
    Ledger of(@PathVariable String id, @PathVariable YearMonth month);

    /** Of every group in the viewer's scope. */
    @GetExchange("/timeliness")
    List<Department> timeliness(@RequestParam YearMonth month);

    record Ledger(List<Line> lines, Share share, List<Specialist> specialists) {}

    /**
     * @param childId null for a theme, which is of the day
     * @param state {@code LATE} or {@code CORRECTED}
     */
    record Line(
            LocalDate date,
            @Nullable String childId,
            String cell,
            String state,
            String value,
            String writtenBy,
            Instant writtenAt,
            @Nullable String why,
            @Nullable String to,
            @Nullable String correctedBy,
            @Nullable Instant correctedAt) {}

    /** @param shareTenths in tenths of a per cent; {@code null} where nothing was written */
    record Share(int marks, int inTime, @Nullable Integer shareTenths) {}

    record Specialist(String account, Share share) {}

    record Department(String departmentId, Share share, List<Group> groups) {}

    record Group(String groupId, String name, Share share, List<Specialist> specialists) {}
}
