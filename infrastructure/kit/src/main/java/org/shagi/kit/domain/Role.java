package org.shagi.kit.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a person, or another system, is in the centre. */
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
    SYSTEM_ADMIN,
    /** Another system that acts for the centre by client credentials. */
    INTEGRATION;

    /** The role with this name; empty for a name that nobody gave a meaning. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }

    /** The names as constants, for annotations on controllers. */
    public static final class Names {
        public static final String DIRECTOR = "DIRECTOR";
        public static final String DEPARTMENT_HEAD = "DEPARTMENT_HEAD";
        public static final String GROUP_LEADER = "GROUP_LEADER";
        public static final String PSYCHOLOGIST = "PSYCHOLOGIST";
        public static final String CIRCLE_LEADER = "CIRCLE_LEADER";
        public static final String SOCIAL_WORKER = "SOCIAL_WORKER";
        public static final String QUALITY_OFFICER = "QUALITY_OFFICER";
        public static final String CENTRAL_OFFICE = "CENTRAL_OFFICE";
        public static final String REGISTRAR = "REGISTRAR";
        public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
        public static final String INTEGRATION = "INTEGRATION";

        private Names() {}
    }
}
