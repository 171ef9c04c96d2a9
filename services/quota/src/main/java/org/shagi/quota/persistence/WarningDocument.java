package org.shagi.quota.persistence;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.shagi.quota.domain.forecast.Limit;
import org.shagi.quota.domain.forecast.Outlook;
import org.shagi.quota.domain.forecast.Warning;
import org.shagi.quota.messaging.WarningNews;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored {@link Warning} with its news that is not on the bus yet.
 *
 * @param id {@code groupId|yyyy-MM}
 * @param missingTenths by digit of the code
 */
@Document(WarningDocument.COLLECTION)
record WarningDocument(
        @Id String id,
        String groupId,
        String departmentId,
        @Indexed String month,
        Limit limit,
        Outlook outlook,
        long allowedTenths,
        Map<String, Long> missingTenths,
        Instant at,
        long version,
        List<OutboxEvent> outbox)
        implements CarriesOutbox {

    static final String COLLECTION = "fulfilment-warnings";

    static WarningDocument of(Warning warning) {
        var missing = new TreeMap<String, Long>();
        warning.missingTenths().forEach((code, tenths) -> missing.put(String.valueOf(code.digit()), tenths));
        return new WarningDocument(
                GroupMonthDocument.idOf(warning.groupId(), warning.month()),
                warning.groupId(),
                warning.departmentId(),
                warning.month().toString(),
                warning.limit(),
                warning.outlook(),
                warning.allowedTenths(),
                missing,
                warning.at(),
                warning.version(),
                List.of(WarningNews.of(warning)));
    }

    Warning toDomain() {
        var missing = new TreeMap<ServiceCode, Long>();
        missingTenths.forEach((digit, tenths) -> missing.put(new ServiceCode("5." + digit), tenths));
        return new Warning(
                groupId, departmentId, YearMonth.parse(month), limit, outlook, allowedTenths, missing, at, version);
    }
}
