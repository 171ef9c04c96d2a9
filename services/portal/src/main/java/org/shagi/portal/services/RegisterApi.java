package org.shagi.portal.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the pages of the register ask of enrolment; files are fetched by the browser itself. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface RegisterApi {

    @GetExchange("/departments")
    List<Department> departments();

    @GetExchange("/register/profiles")
    List<Profile> profiles();

    @GetExchange("/register/batches")
    List<Line> batches();

    @GetExchange("/register/batches/{id}")
    Batch batch(@PathVariable String id);

    @PostExchange("/register/batches")
    Batch drawUp(@RequestHeader("Idempotency-Key") String key, @RequestBody NewBatch batch);

    @PostExchange("/register/batches/{id}/signing")
    Batch sign(@PathVariable String id);

    @PostExchange("/register/batches/{id}/sending")
    Batch send(@PathVariable String id, @RequestBody Sending sending);

    @PostExchange("/register/batches/{id}/acceptance")
    Batch accept(@PathVariable String id, @RequestBody Acceptance acceptance);

    @PostExchange("/register/batches/{id}/rejection")
    Batch reject(@PathVariable String id, @RequestBody Rejection rejection);

    record Department(String id, String name) {}

    record Profile(String id, String title) {}

    /** @param departmentId null for the whole centre */
    record NewBatch(String messageType, @Nullable String departmentId, LocalDate from, LocalDate to, String profile) {}

    record Sending(LocalDate on, String recipient) {}

    record Acceptance(LocalDate on, @Nullable String number) {}

    record Rejection(LocalDate on, String reason) {}

    /** @param records how many are frozen in it; 0 for a draft */
    record Line(
            String id,
            String messageType,
            @Nullable String departmentId,
            LocalDate from,
            LocalDate to,
            String state,
            int records,
            String by,
            Instant at) {}

    /**
     * A batch with its records.
     *
     * @param remarks on all records together
     * @param rows the first rows of the file, under {@code columns}
     */
    record Batch(
            String id,
            String messageType,
            @Nullable String departmentId,
            LocalDate from,
            LocalDate to,
            String profileTitle,
            String state,
            List<Step> steps,
            String sha256,
            int remarks,
            List<Entry> records,
            List<String> columns,
            List<List<String>> rows,
            List<Taken> taken) {

        /** The records that must be put right before the batch can be signed. */
        public List<Entry> withRemarks() {
            return records.stream().filter(entry -> !entry.remarks().isEmpty()).toList();
        }
    }

    record Step(
            String state, LocalDate on, String by, @Nullable String note) {}

    record Entry(String caseId, String caseNumber, String name, List<Remark> remarks) {}

    record Remark(String code, String text) {}

    record Taken(String format, String sha256, String by, Instant at) {}
}
