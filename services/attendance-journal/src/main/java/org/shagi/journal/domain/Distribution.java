package org.shagi.journal.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * Who may give which service in a group (S003 VI.3, App.8), by what people do in it. Presence is everybody's.
 *
 * @param roles by code; whose service it is first of all comes first
 * @param named accounts by code, where the head has ordered who gives a service of the group; they take the place of the roles
 */
public record Distribution(Map<ServiceCode, List<Role>> roles, Map<ServiceCode, List<String>> named) {

    public Distribution {
        roles = Map.copyOf(roles);
        named = Map.copyOf(named);
    }

    /** This distribution in a group for which the head has named the givers of some services. */
    public Distribution ordered(Map<ServiceCode, List<String>> givers) {
        return givers.isEmpty() ? this : new Distribution(roles, givers);
    }

    /**
     * Reads lines of a code and its roles; {@code #} begins a remark.
     *
     * @throws IllegalArgumentException if a line is not understood
     */
    public static Distribution of(List<String> lines) {
        return new Distribution(
                DataLines.fields(lines).stream()
                        .collect(toUnmodifiableMap(
                                fields -> new ServiceCode(fields.getFirst()),
                                fields -> fields.stream()
                                        .skip(1)
                                        .map(Role::valueOf)
                                        .toList())),
                Map.of());
    }

    /** Whether this account may give the service in the group. A group of whose staff nothing is known is not judged. */
    public boolean mayGive(JournalGroup group, String account, ServiceCode code) {
        return code.equals(ServiceCode.PRESENCE)
                || group.staffByRole().isEmpty()
                || givers(group, code).contains(account);
    }

    /**
     * Who gave a service of which nobody says it: the writer, or whose service it is in the group, or the writer after all. Presence that
     * somebody from elsewhere writes down is the leader's.
     */
    public String giver(JournalGroup group, String writer, ServiceCode code) {
        if (code.equals(ServiceCode.PRESENCE)) {
            return group.staff().contains(writer)
                    ? writer
                    : group.staffByRole().getOrDefault(Role.GROUP_LEADER.name(), List.of()).stream()
                            .findFirst()
                            .orElse(writer);
        }
        return mayGive(group, writer, code)
                ? writer
                : givers(group, code).stream().findFirst().orElse(writer);
    }

    private List<String> givers(JournalGroup group, ServiceCode code) {
        if (named.containsKey(code)) {
            return named.getOrDefault(code, List.of());
        }
        return roles.getOrDefault(code, List.of()).stream()
                .flatMap(role -> group.staffByRole().getOrDefault(role.name(), List.of()).stream())
                .toList();
    }
}
