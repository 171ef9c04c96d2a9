package org.shagi.assignment.persistence;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.assignment.domain.shortfall.Shortfall;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * @param id {@code groupId|yyyy-MM}
 * @param missingTenths by digit of the code: a field name must not hold the dot of {@code 5.1}
 */
@Document("shortfalls")
record ShortfallDocument(
        @Id String id,
        String groupId,
        String month,
        Shortfall.Limit limit,
        Map<String, Integer> missingTenths,
        Instant noticedAt,
        long version)
        implements Versioned {

    static String id(String groupId, YearMonth month) {
        return groupId + '|' + month;
    }

    static ShortfallDocument of(Shortfall shortfall) {
        var missing = new TreeMap<String, Integer>();
        shortfall.missingTenths().forEach((code, tenths) -> missing.put(String.valueOf(code.digit()), tenths));
        return new ShortfallDocument(
                id(shortfall.groupId(), shortfall.month()),
                shortfall.groupId(),
                shortfall.month().toString(),
                shortfall.limit(),
                missing,
                shortfall.noticedAt(),
                shortfall.version());
    }

    Shortfall shortfall() {
        var missing = new TreeMap<ServiceCode, Integer>();
        missingTenths.forEach((digit, tenths) -> missing.put(new ServiceCode("5." + digit), tenths));
        return new Shortfall(groupId, YearMonth.parse(month), limit, missing, noticedAt, version);
    }
}
