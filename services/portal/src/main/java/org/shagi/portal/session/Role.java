package org.shagi.portal.session;

import java.util.Arrays;
import java.util.Optional;

/** What a person is, as the claim {@code roles} of the token says. */
public enum Role {
    DIRECTOR,
    DEPARTMENT_HEAD,
    GROUP_LEADER,
    PSYCHOLOGIST,
    CIRCLE_LEADER,
    SOCIAL_WORKER,
    QUALITY_OFFICER,
    CENTRAL_OFFICE,
    REGISTRAR,
    SYSTEM_ADMIN;

    /** The role with this name; empty for a role the pages have no meaning for. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
