package org.shagi.portal.services;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the journal writes into a child's card: item 9. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface CardApi {

    /** Of the group's course up to this month. */
    @GetExchange("/groups/{id}/children/{childId}/card")
    Card of(@PathVariable String id, @PathVariable String childId, @RequestParam YearMonth month);

    /** @param counts of all these months, by code */
    record Card(
            String caseNumber,
            List<Month> months,
            SortedMap<String, Integer> counts,
            int total,
            List<Left> programme) {}

    /** @param closed whether its sums are those it was closed with */
    record Month(
            YearMonth month,
            boolean closed,
            int daysPresent,
            int daysAbsent,
            SortedMap<String, Integer> counts,
            int total) {}

    /**
     * @param volume what the programme gives
     * @param given by the same case in other groups too
     */
    record Left(String code, int volume, int given, int left) {}
}
