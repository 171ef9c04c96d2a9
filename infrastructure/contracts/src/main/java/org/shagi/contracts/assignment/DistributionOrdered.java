package org.shagi.contracts.assignment;

import java.util.List;
import java.util.Map;
import org.shagi.contracts.Event;

/**
 * The head has ordered who gives which service of a group (S003 App.8).
 *
 * @param givers ids of accounts by code, of every code of the standard at least one; whoever stands first gives it, the others may
 */
public record DistributionOrdered(String groupId, String departmentId, Map<String, List<String>> givers, long version)
        implements Event {

    @Override
    public String key() {
        return groupId;
    }
}
