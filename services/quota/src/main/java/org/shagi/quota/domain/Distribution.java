package org.shagi.quota.domain;

import java.util.Map;
import java.util.Optional;
import org.shagi.kit.domain.ServiceCode;

/**
 * Who gives which service of a group by the head's order (S003 App.8).
 *
 * @param givers accounts by code: of those named for a code whoever stands first
 * @param version version of the order, 1 or more
 */
public record Distribution(String groupId, String departmentId, Map<ServiceCode, String> givers, long version) {

    public Distribution {
        givers = Map.copyOf(givers);
    }

    /** Who gives the service; empty if the order names nobody for it. */
    public Optional<String> giver(ServiceCode code) {
        return Optional.ofNullable(givers.get(code));
    }
}
