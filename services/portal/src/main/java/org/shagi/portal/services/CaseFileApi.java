package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the pages of a case file ask of enrolment: its papers, consents, files, and who may take the child home. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface CaseFileApi {

    @GetExchange("/cases/{id}/checklist")
    Checklist checklist(@PathVariable String id);

    @PutExchange("/cases/{id}/checklist/{item}")
    void mark(@PathVariable String id, @PathVariable String item, @RequestBody Map<String, Object> mark);

    /** What the child's card is written from. */
    @GetExchange("/cases/{id}/card")
    Card card(@PathVariable String id);

    @GetExchange("/cases/{id}/readiness")
    Readiness readiness(@PathVariable String id);

    @GetExchange("/cases/{id}/consents")
    List<Consent> consents(@PathVariable String id);

    @PostExchange("/cases/{id}/consents")
    void consent(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> consent);

    @PostExchange("/cases/{id}/consents/{consentId}/withdrawal")
    void withdraw(
            @PathVariable String id,
            @PathVariable String consentId,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> withdrawal);

    /** @param shows ids of the cases of other children whom a photograph shows */
    @PostExchange(url = "/cases/{id}/attachments", contentType = "multipart/form-data")
    Attachment attach(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestParam(required = false) List<String> shows,
            @RequestPart String item,
            @RequestPart Resource file);

    @DeleteExchange("/cases/{id}/attachments/{attachmentId}")
    void remove(@PathVariable String id, @PathVariable String attachmentId, @RequestParam String reason);

    @GetExchange("/cases/{id}/pickup")
    Pickup pickup(@PathVariable String id);

    @PutExchange("/cases/{id}/pickup")
    void handIn(@PathVariable String id, @RequestBody Map<String, Object> application);

    @PostExchange("/cases/{id}/pickup/revocations")
    void revoke(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> revocation);

    @PostExchange("/cases/{id}/pickup/checks")
    Departure check(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody DepartureQuestion question);

    @GetExchange("/groups/{id}/pickups")
    Door door(@PathVariable String id, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on);

    record Checklist(LocalDate from, LocalDate to, List<Line> items) {}

    /**
     * @param quarter such as {@code 2019Q1}; null for a paper of no quarter
     * @param state {@code MISSING}, {@code AWAITED}, {@code PRESENT} or {@code SIGNED}
     * @param byItself whether the case shows it without anybody's mark
     */
    record Line(
            String id,
            String item,
            String number,
            boolean extra,
            String title,
            @Nullable String quarter,
            boolean required,
            @Nullable LocalDate due,
            boolean overdue,
            String state,
            @Nullable LocalDate on,
            boolean byItself,
            @Nullable Mark mark,
            List<Attachment> files) {}

    record Mark(String state, LocalDate on, Recorded recorded) {}

    record Recorded(String by, Instant at) {}

    record Attachment(String id, String type, long size, String fileName, Recorded added) {}

    record Readiness(LocalDate lastDay, @Nullable LocalDate checkOn, boolean ready, List<Rule> rules) {}

    record Rule(String code, boolean holds, List<Missing> missing) {}

    record Missing(
            String id,
            String number,
            String title,
            @Nullable String quarter) {}

    /** @param state {@code ACTIVE}, {@code EXPIRED} or {@code WITHDRAWN} */
    record Consent(
            String id,
            String kind,
            String state,
            String givenBy,
            LocalDate givenOn,
            LocalDate validTo,
            @Nullable LocalDate remindOn,
            List<String> prohibitions,
            @Nullable Withdrawal withdrawal) {

        public boolean isActive() {
            return "ACTIVE".equals(state);
        }

        /** Nothing of the person: it must not get into a log. */
        @Override
        public String toString() {
            return "Consent[" + id + "]";
        }
    }

    record Withdrawal(LocalDate on, LocalDate destroyBy) {}

    /** @param inForce number of the application that holds today; null for none */
    record Pickup(@Nullable Integer inForce, List<Application> applications) {

        /** The application that holds today; null for none. */
        public @Nullable Application current() {
            return applications.stream()
                    .filter(paper -> inForce != null && paper.number() == inForce)
                    .findFirst()
                    .orElse(null);
        }
    }

    record Application(
            int number,
            boolean selfDeparture,
            @Nullable LocalDate selfRevokedFrom,
            List<Adult> adults,
            LocalDate validFrom,
            LocalDate validTo) {}

    record Adult(
            String id,
            String fullName,
            String address,
            String phone,
            @Nullable String relation,
            @Nullable LocalDate revokedFrom) {

        /** Nothing of the person: it must not get into a log. */
        @Override
        public String toString() {
            return "Adult[" + id + "]";
        }
    }

    /** @param adult id of the adult, {@code SELF}, or {@code OTHER} for somebody not named */
    record DepartureQuestion(String adult, Instant at) {}

    /** @param why code of the rule that forbids it; null if allowed */
    record Departure(
            String adult,
            Instant at,
            boolean allowed,
            @Nullable String why) {}

    record Door(LocalDate on, List<Child> children) {}

    record Child(
            String caseId,
            String caseNumber,
            String lastName,
            String firstName,
            @Nullable Integer application,
            boolean selfDeparture,
            List<Adult> adults,
            List<Departure> departures) {}

    record Card(List<CardSection> sections, ServiceAccount services) {}

    /**
     * What the closed months of the journal hold, beside the programme.
     *
     * @param planned by code, for the whole stay
     * @param outstanding by code, what the programme still wants
     */
    record ServiceAccount(
            List<String> codes,
            Map<String, Integer> planned,
            List<AccountMonth> months,
            AccountMonth total,
            Map<String, Integer> outstanding) {

        /** The rows under the months: the programme, and what of it is left. */
        public List<AccountRow> beside() {
            return List.of(new AccountRow("planned", planned), new AccountRow("outstanding", outstanding));
        }
    }

    /** @param month null for all of them */
    record AccountMonth(@Nullable YearMonth month, Map<String, Integer> counts, int served) {}

    record AccountRow(String key, Map<String, Integer> counts) {

        public int sum() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @param missing ids of the lines without which the section cannot be written */
    record CardSection(int number, String title, List<String> missing) {}
}
