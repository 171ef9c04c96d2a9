package org.shagi.portal.services;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the pages of departments ask of enrolment. The papers themselves go through the relay. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface DepartmentsApi {

    @GetExchange("/departments")
    List<Department> departments();

    @PostExchange("/departments")
    Department register(@RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> body);

    /** The department's journal of urgent services of a year. */
    @GetExchange("/departments/{id}/urgent-services")
    UrgentJournal urgent(@PathVariable String id, @RequestParam int year);

    /** The director's orders of months that are written down, the latest month first. */
    @GetExchange("/departments/{id}/months")
    List<MonthOrder> monthOrders(@PathVariable String id);

    @PutExchange("/departments/{id}/months/{month}/order")
    void order(@PathVariable String id, @PathVariable YearMonth month, @RequestBody Map<String, Object> body);

    /** What was destroyed, the latest act first. */
    @GetExchange("/destructions")
    List<Destroyed> destroyed(@RequestParam String department);

    @GetExchange("/departments/{id}/signatories")
    Signatories signatories(@PathVariable String id);

    @PutExchange("/departments/{id}/signatories")
    void sign(@PathVariable String id, @RequestBody Map<String, Object> body);

    @GetExchange("/departments/{id}/templates")
    List<Template> templates(@PathVariable String id);

    @PutExchange("/departments/{id}/templates/{form}")
    void replace(@PathVariable String id, @PathVariable String form, @RequestBody Map<String, Object> body);

    @DeleteExchange("/departments/{id}/templates/{form}")
    void goBack(@PathVariable String id, @PathVariable String form);

    record Department(String id, String name) {}

    record UrgentJournal(List<ParentsApi.Urgent> services) {}

    record MonthOrder(YearMonth month, String number, LocalDate date, String by) {}

    /**
     * What is left of a destroyed case.
     *
     * @param caseNumber null if it never had one
     */
    record Destroyed(
            String id,
            @Nullable String caseNumber,
            LocalDate archivedOn,
            String reason,
            String proposedBy,
            String actNumber,
            LocalDate approvedOn,
            List<String> commission) {}

    /**
     * @param head null while nobody is written down
     * @param people name on papers by account
     * @param basis the centre's order on day-care groups; null while none is written down
     */
    record Signatories(@Nullable Head head, Map<String, String> people, CaseFile.@Nullable Order basis) {}

    record Head(String fullName, String sex) {}

    /** @param source {@code DEPARTMENT}, {@code CENTRE} or {@code SHIPPED} */
    record Template(String form, String source) {}
}
