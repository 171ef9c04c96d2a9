package org.shagi.portal.services;

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
import org.springframework.web.service.annotation.PostExchange;

/** What the page of a case's papers asks of enrolment. The files themselves go through the relay. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface PapersApi {

    @GetExchange("/cases/{id}/documents")
    List<Paper> papers(@PathVariable String id);

    @GetExchange("/cases/{id}/acts")
    List<Act> acts(@PathVariable String id);

    @PostExchange("/cases/{id}/acts")
    void draft(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> body);

    @PostExchange("/cases/{id}/acts/{act}/signature")
    void sign(
            @PathVariable String id,
            @PathVariable String act,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> body);

    /**
     * @param kind as it stands in addresses
     * @param why why it cannot be printed yet, in the language of the page; null if it can
     */
    record Paper(
            String kind,
            String title,
            boolean available,
            @Nullable String why) {}

    /**
     * @param kind {@code INTERIM}, {@code FINAL} or {@code DIFFERENCE}
     * @param number null for a draft, like {@code signedOn}
     * @param complete whether all months of it are closed
     * @param differs whether the journal was corrected after it was signed
     */
    record Act(
            String id,
            String kind,
            LocalDate from,
            LocalDate to,
            boolean signed,
            @Nullable String number,
            @Nullable LocalDate signedOn,
            boolean complete,
            boolean differs,
            List<Line> lines) {

        /** Whole services in all; of a difference act more or fewer. */
        public int delivered() {
            return lines.stream().mapToInt(Line::delivered).sum();
        }
    }

    record Line(String code, int delivered) {}
}
