package org.shagi.identity.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Role;

/**
 * An account as somebody wishes it, before the rules have been asked.
 *
 * @param password the new password; null leaves the old one
 * @param roleNames as they were sent, perhaps unknown
 */
public record AccountDraft(
        String id, String name, @Nullable String password, Set<String> roleNames, Set<String> departments) {

    public AccountDraft {
        roleNames = Set.copyOf(roleNames);
        departments = Set.copyOf(departments);
    }

    /** The roles among {@link #roleNames()} that exist. */
    public Set<Role> knownRoles() {
        return roleNames.stream().flatMap(name -> Role.named(name).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
