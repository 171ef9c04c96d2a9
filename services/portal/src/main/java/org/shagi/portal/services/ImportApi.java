package org.shagi.portal.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the pages of imports ask of enrolment; the workbook itself is handed in from the browser. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface ImportApi {

    @GetExchange("/imports/{id}")
    Import one(@PathVariable String id, @RequestParam int page, @RequestParam boolean failed);

    @PostExchange("/imports/{id}/run")
    Import run(@PathVariable String id);

    /**
     * @param done rows worked on in this state, failed ones included
     * @param page 0 for the first
     */
    record Import(
            String id,
            String state,
            @Nullable String groupId,
            Instant at,
            int total,
            int done,
            int failed,
            List<Row> rows,
            int page,
            int pages) {

        /** Whether rows are being worked on. */
        public boolean isAtWork() {
            return "CHECKING".equals(state) || "RUNNING".equals(state);
        }
    }

    /** @param row number in the workbook */
    record Row(int row, String state, List<Message> messages) {}

    record Message(String code, String text) {}
}
