package org.shagi.quota.messaging;

import static java.util.stream.Collectors.toMap;

import java.util.TreeMap;
import org.shagi.contracts.quota.FulfilmentWarning;
import org.shagi.kit.outbox.OutboxEvent;
import org.shagi.quota.domain.forecast.Warning;

/** Puts a warning into the words of the bus. */
public final class WarningNews {

    private WarningNews() {}

    /** The event to be stored with the warning it tells of. */
    public static OutboxEvent of(Warning warning) {
        return OutboxEvent.of(event(warning), warning.at());
    }

    static FulfilmentWarning event(Warning warning) {
        var outlook = warning.outlook();
        return new FulfilmentWarning(
                warning.groupId(),
                warning.departmentId(),
                warning.month(),
                FulfilmentWarning.Limit.valueOf(warning.limit().name()),
                Math.toIntExact(outlook.planTenths()),
                Math.toIntExact(outlook.factTenths() / 10),
                Math.toIntExact(outlook.likelyTenths()),
                Math.toIntExact(warning.allowedTenths()),
                warning.missingTenths().entrySet().stream()
                        .collect(toMap(
                                missing -> missing.getKey().value(),
                                missing -> Math.toIntExact(missing.getValue()),
                                Integer::sum,
                                TreeMap::new)),
                warning.at(),
                warning.version());
    }
}
