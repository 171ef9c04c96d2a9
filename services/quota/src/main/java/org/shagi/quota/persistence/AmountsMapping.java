package org.shagi.quota.persistence;

import java.util.Map;
import java.util.TreeMap;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Amounts;

/** Amounts as a stored map from the code's digit, since a field name must not hold the dot of {@code 5.1}. */
final class AmountsMapping {

    private AmountsMapping() {}

    static Map<String, Long> toStored(Amounts amounts) {
        var stored = new TreeMap<String, Long>();
        amounts.byCode().forEach((code, amount) -> stored.put(String.valueOf(code.digit()), amount));
        return stored;
    }

    static Amounts fromStored(Map<String, ? extends Number> stored) {
        var amounts = new TreeMap<ServiceCode, Long>();
        stored.forEach((digit, amount) -> amounts.put(new ServiceCode("5." + digit), amount.longValue()));
        return new Amounts(amounts);
    }
}
