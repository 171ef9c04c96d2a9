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
import org.springframework.web.service.annotation.PutExchange;

/**
 * What the pages of cases and of forming groups ask of enrolment, and how they write. A write is sent once and never stood in for;
 * its body is what the form holds, and what is wrong with it is enrolment's to say.
 */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface CasesApi {

    /** The departments in scope. */
    @GetExchange("/departments")
    List<Department> departments();

    @GetExchange("/applications")
    List<CaseFile.Summary> ofGroup(@RequestParam String group);

    @GetExchange("/cases/{id}")
    CaseFile one(@PathVariable String id);

    /** @param query text, department, group, state, page; what is looked for never stands in an address */
    @PostExchange("/cases/search")
    CaseFile.Found search(@RequestBody Map<String, Object> query);

    @PostExchange("/applications")
    CaseFile apply(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> body);

    /** @param paper {@code programme} or {@code certificate} */
    @PutExchange("/applications/{id}/{paper}")
    void present(@PathVariable String id, @PathVariable String paper, @RequestBody Map<String, Object> body);

    @PutExchange("/applications/{id}/milestones/{milestone}")
    void pass(@PathVariable String id, @PathVariable String milestone, @RequestBody Map<String, Object> body);

    /** @param step {@code registration}, {@code contract}, {@code enrolment}, {@code refusal}, {@code termination}, {@code transfer} */
    @PostExchange("/applications/{id}/{step}")
    void take(
            @PathVariable String id,
            @PathVariable String step,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> body);

    /** @param step {@code archiving} or {@code destruction} */
    @PostExchange("/cases/{id}/{step}")
    void conclude(
            @PathVariable String id,
            @PathVariable String step,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> body);

    @PostExchange("/cases/{id}/destruction/approval")
    void approveDestruction(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> body);

    @PostExchange("/groups")
    EnrolmentApi.Group form(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> body);

    /** @param step {@code formation-closing}, {@code order} or {@code closing} */
    @PostExchange("/groups/{id}/{step}")
    void takeWithGroup(
            @PathVariable String id,
            @PathVariable String step,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, Object> body);

    @PutExchange("/groups/{id}/staff")
    void staff(@PathVariable String id, @RequestBody Map<String, Object> body);

    @PutExchange("/groups/{id}/places")
    void places(@PathVariable String id, @RequestBody Map<String, Object> body);

    @PutExchange("/groups/{id}/regime")
    void regime(@PathVariable String id, @RequestBody Map<String, Object> body);

    /** @param number 1 or 2 */
    @PutExchange("/groups/{id}/meetings/{number}")
    void meeting(@PathVariable String id, @PathVariable String number, @RequestBody Map<String, Object> body);

    /** The terms of one case, kept and not. */
    @GetExchange("/cases/{id}/deadlines")
    List<Term> termsOf(@PathVariable String id);

    /** The terms of the standard in a department that are not kept yet, the most pressing 1000. */
    @GetExchange("/deadlines")
    List<Term> terms(@RequestParam String department);

    record Department(String id, String name) {}

    /**
     * A term of the standard.
     *
     * @param rule number of the rule, such as {@code T-12}
     * @param state {@code OVERDUE}, {@code TODAY}, {@code WEEK}, {@code LATER} or {@code DONE}
     */
    record Term(
            String rule,
            String title,
            @Nullable Subject subject,
            LocalDate due,
            @Nullable LocalDate doneOn,
            String state) {

        /** Whether it is about the thing with this id. */
        public boolean isAbout(String id) {
            return subject != null && subject.id().equals(id);
        }

        public boolean isOpen() {
            return !"DONE".equals(state);
        }
    }

    record Subject(String id) {}
}
