package org.shagi.portal.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the pages ask of diagnostics; levels are entered from the browser. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface DiagnosticsApi {

    @GetExchange("/groups/{id}/rounds")
    List<Round> rounds(@PathVariable String id);

    @GetExchange("/groups/{id}/card")
    Card card(@PathVariable String id, @RequestParam Stage stage);

    @PostExchange("/groups/{id}/rounds")
    Round open(@PathVariable String id, @RequestHeader("Idempotency-Key") String key, @RequestBody NewRound round);

    /** The three times a group is diagnosed in a course (S003 V). */
    enum Stage {
        PRIMARY,
        INTERMEDIATE,
        FINAL
    }

    record NewRound(Stage stage, LocalDate openedOn) {}

    /** @param state {@code OPEN} or {@code CLOSED} */
    record Round(String id, Stage stage, LocalDate openedOn, String state) {

        /** Whether levels can still be entered. */
        public boolean isOpen() {
            return "OPEN".equals(state);
        }
    }

    record Card(int diagnosed, List<Child> children, List<Row> indicators) {}

    record Child(String childId, String caseNumber) {}

    /**
     * @param levels {@code RED}, {@code BLUE} or {@code GREEN} by child; empty for those who may see counts only
     * @param problemsPercentTenths null when nobody is diagnosed in this indicator
     */
    record Row(
            int number,
            String section,
            String name,
            Map<String, String> levels,
            int red,
            int blue,
            int green,
            int problems,
            @Nullable Integer problemsPercentTenths) {}
}
