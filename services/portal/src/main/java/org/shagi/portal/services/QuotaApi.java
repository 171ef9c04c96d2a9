package org.shagi.portal.services;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * What the pages ask of quota. Plans and differences are tenths of a service, facts whole services, percentages tenths of a per
 * cent and null where nothing was planned.
 */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface QuotaApi {

    /**
     * @param level {@code centre}, {@code department} or {@code group}
     * @param id of the department or group; null for the centre
     * @param from null for the usual period of the level
     */
    @GetExchange("/fulfilment")
    Fulfilment fulfilment(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to);

    /**
     * @param asOf the day at whose end it was known; null for now
     * @param by {@code code}, {@code kind}, {@code day}, {@code month}, {@code quarter}, {@code child}, {@code group} or {@code department}
     */
    @GetExchange("/counts")
    Counts counts(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam String by);

    @GetExchange("/provenance")
    Provenance provenance(
            @RequestParam String group,
            @RequestParam YearMonth month,
            @RequestParam(required = false) @Nullable String code);

    /** Grows with every change of any figure. */
    @GetExchange("/revision")
    long revision();

    /** One number with its plan, wherever it stands. */
    interface Figure {

        long planTenths();

        long fact();

        long differenceTenths();

        @Nullable
        Long percentTenths();

        /** What the difference exceeds the allowed deviation by, with its sign; 0 while it is allowed. */
        long excessTenths();
    }

    record Fulfilment(
            String level,
            @Nullable String id,
            @Nullable String name,
            YearMonth from,
            YearMonth to,
            long revision,
            Map<String, Long> position,
            Total total,
            String formula,
            List<Code> codes,
            List<Month> months,
            List<Part> parts) {}

    /** @param lines in the order of their keys */
    record Counts(YearMonth from, YearMonth to, CountTotal total, List<CountLine> lines) {}

    /**
     * @param recipients children who got a service; of them {@code firstTime} came to the centre in the period
     * @param enrolled children with a place on any day
     */
    record CountTotal(
            long services,
            int recipients,
            int firstTime,
            int enrolled,
            long personDays,
            long absences,
            int groups,
            int places) {}

    /** @param key such as a code, a date or an id */
    record CountLine(String key, long services, int recipients, long personDays) {}

    record Total(
            long planTenths,
            long fact,
            long differenceTenths,
            @Nullable Long percentTenths,
            long allowedTenths,
            long excessTenths)
            implements Figure {}

    record Code(
            String code,
            long planTenths,
            long fact,
            long differenceTenths,
            @Nullable Long percentTenths,
            long allowedTenths,
            long excessTenths)
            implements Figure {}

    record Month(
            YearMonth month,
            long planTenths,
            long fact,
            long differenceTenths,
            @Nullable Long percentTenths,
            long allowedTenths,
            long excessTenths)
            implements Figure {}

    record Part(
            String level,
            String id,
            String name,
            long planTenths,
            long fact,
            long differenceTenths,
            @Nullable Long percentTenths,
            long allowedTenths,
            long excessTenths)
            implements Figure {}

    /** @param formula the reckoning in a sentence, in the reader's language */
    record Provenance(String formula, long planTenths, long fact, List<Day> days) {}

    /** @param href the portal's page of that day */
    record Day(LocalDate date, long count, int present, int absent, long version, String href) {}
}
