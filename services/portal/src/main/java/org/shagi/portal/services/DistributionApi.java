package org.shagi.portal.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Who gives which service of a group, and under which conditions its plans are drawn, as state-assignment tells and takes it. */
@HttpExchange
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface DistributionApi {

    @GetExchange("/groups/{id}/distribution")
    Distribution distribution(@PathVariable String id);

    @PutExchange("/groups/{id}/distribution")
    void order(
            @PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Map<String, Object> order);

    /**
     * The order as a file.
     *
     * @param ending {@code pdf}, {@code docx} or {@code xlsx}
     * @param names of department, staff and children, printed and not kept
     */
    @PostExchange("/groups/{id}/distribution/order.{ending}")
    byte[] file(
            @PathVariable String id,
            @PathVariable String ending,
            @RequestParam String rounding,
            @RequestBody Map<String, Object> names);

    /** The version is in the header {@code ETag}. */
    @GetExchange("/groups/{id}/planning-conditions")
    ResponseEntity<Conditions> conditions(@PathVariable String id);

    @PutExchange("/groups/{id}/planning-conditions")
    void conditions(
            @PathVariable String id,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, Object> conditions);

    /** @param number empty as long as nothing is ordered, like {@code orderedOn}; version 0 then */
    record Distribution(
            int children,
            @Nullable String number,
            @Nullable LocalDate orderedOn,
            List<Row> rows,
            Map<String, Integer> monthTenthsByGiver,
            Map<String, Integer> courseTenthsByGiver,
            List<Extra> extras,
            long version) {}

    /**
     * @param givers accounts; whoever stands first gives it, the others may
     * @param provider role that gives it by the standard
     */
    record Row(
            String code,
            String name,
            int childTenths,
            int groupTenths,
            int courseTenths,
            List<String> givers,
            @Nullable String provider) {

        /** Who gives it; empty for nobody. */
        public String first() {
            return givers.isEmpty() ? "" : givers.getFirst();
        }
    }

    record Extra(String childId, String code, LocalDate date, String giver) {}

    /**
     * @param reading {@code OCCURRENCE} or {@code ROTATION}
     * @param weekdays 1 to 5 by role; a role that is left out works where the cyclogram has it
     * @param saturdayAs 0 for the daily services only
     */
    record Conditions(String reading, Map<String, List<Integer>> weekdays, List<Absence> absences, int saturdayAs) {}

    record Absence(String role, LocalDate from, LocalDate to) {}
}
