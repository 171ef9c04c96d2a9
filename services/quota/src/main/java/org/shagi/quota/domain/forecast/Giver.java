package org.shagi.quota.domain.forecast;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Distribution;

/**
 * Who gives a service: the person whom the head's order names, or, where there is no order, the role that gives it by the standard.
 *
 * @param account null where nobody is named; then there is a role
 * @param role null where somebody is named
 */
public record Giver(@Nullable String account, @Nullable Provider role) {

    static Giver of(ServiceCode code, Optional<Distribution> order) {
        return order.flatMap(known -> known.giver(code))
                .map(account -> new Giver(account, null))
                .orElseGet(() -> new Giver(null, Provider.of(code)));
    }
}
