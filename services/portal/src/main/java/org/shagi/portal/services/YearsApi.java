package org.shagi.portal.services;

import java.math.BigDecimal;
import java.time.Instant;
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

/** What the pages of a year ask of state-assignment: its assignment, and the planning of all groups at once. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface YearsApi {

    /** The years that there is an assignment for. */
    @GetExchange("/assignments")
    List<Integer> years();

    @GetExchange("/assignments/{year}")
    Assignment assignment(@PathVariable int year);

    @PutExchange("/assignments/{year}")
    void approve(
            @PathVariable int year, @RequestHeader("If-Match") String version, @RequestBody Map<String, Object> terms);

    @PutExchange("/assignments/{year}")
    void approve(@PathVariable int year, @RequestBody Map<String, Object> terms);

    @GetExchange("/standards")
    List<Standard> standards();

    @GetExchange("/years/{year}/planning")
    Planning planning(@PathVariable int year);

    @PostExchange("/years/{year}/planning")
    void plan(@PathVariable int year, @RequestParam boolean anew);

    /** @param history what was in force, the latest first */
    record Assignment(
            int year,
            String number,
            LocalDate orderedOn,
            int children,
            String standardVersion,
            List<Indicator> indicators,
            List<Code> codes,
            int yearTenths,
            List<Edition> history,
            long version) {}

    record Indicator(
            String name, String unit, String okei, int approved, int allowedDeviationTenths, List<Part> parts) {

        /** What a department is to do of it in a half-year; null if nothing is said. */
        public @Nullable Integer part(String departmentId, int half) {
            return parts.stream()
                    .filter(part -> part.departmentId().equals(departmentId) && part.half() == half)
                    .map(Part::approved)
                    .findFirst()
                    .orElse(null);
        }
    }

    record Part(String departmentId, int half, int approved) {}

    record Code(String code, String name, int yearTenths) {}

    record Edition(int version, String number, LocalDate orderedOn, String by, Instant at, List<Change> changes) {}

    /** @param kind {@code CHILDREN}, {@code STANDARD}, {@code TARGET}, {@code DEVIATION}, {@code UNIT} or {@code PART} */
    record Change(
            String kind,
            @Nullable String indicator,
            @Nullable String departmentId,
            @Nullable Integer half,
            @Nullable String before,
            @Nullable String after) {

        /** A figure or word as it is shown: deviations in percent. */
        public String shown(@Nullable String value) {
            if (value == null) {
                return "—";
            }
            return kind.equals("DEVIATION")
                    ? BigDecimal.valueOf(Long.parseLong(value), 1)
                                    .toPlainString()
                                    .replace('.', ',')
                            + " %"
                    : value;
        }
    }

    /** A version of the standard of services; numbers are those of the base list. */
    record Standard(
            String version,
            LocalDate inForceFrom,
            String uniqueNumber,
            String technicalNumber,
            int monthTenths,
            List<Norm> codes) {}

    /** @param substitutes who else may give it */
    record Norm(
            String code,
            String name,
            String kind,
            int journalPage,
            int normTenths,
            boolean daily,
            String provider,
            List<String> substitutes) {}

    /** @param state {@code RUNNING}, {@code DONE} or {@code FAILED} */
    record Planning(
            String state,
            String by,
            Instant begunAt,
            int groups,
            int done,
            int drawn,
            int missed,
            List<String> refused,
            Instant seenAt) {

        public boolean isRunning() {
            return state.equals("RUNNING");
        }
    }
}
