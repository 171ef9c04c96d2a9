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
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the page of the parents asks of enrolment. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface ParentsApi {

    @GetExchange("/cases/{id}/parents/urgent-services")
    List<Urgent> urgent(@PathVariable String id);

    @GetExchange("/cases/{id}/parents/services")
    List<Support> services(@PathVariable String id);

    @GetExchange("/cases/{id}/parents/prevention-events")
    List<Event> events(@PathVariable String id);

    /** @param kind {@code urgent-services}, {@code services} or {@code prevention-events} */
    @PostExchange("/cases/{id}/parents/{kind}")
    void enter(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> body);

    @PutExchange("/cases/{id}/parents/urgent-services/{service}/recipient")
    void identify(@PathVariable String id, @PathVariable String service, @RequestBody Map<String, Object> body);

    record Parent(String fullName, LocalDate birthDate) {

        /** Nothing of the person: it must not get into a log. */
        @Override
        public String toString() {
            return "Parent[hidden]";
        }
    }

    /**
     * @param recipient null once the case of the child is destroyed
     * @param identified whether the insurance number is known, which the register asks for
     */
    record Urgent(
            String id,
            int number,
            @Nullable Parent recipient,
            String kind,
            LocalDate on,
            String actNumber,
            LocalDate actOn,
            boolean identified) {}

    record Support(String id, Parent parent, String programmeNumber, String code, String service, Entered entered) {}

    record Event(String id, String code, String label, String topic, Entered entered) {}

    /** @param lateReason why it was entered after its 24 hours; null if it was not */
    record Entered(Instant at, boolean late, @Nullable String lateReason, CaseFileApi.Recorded recorded) {}
}
