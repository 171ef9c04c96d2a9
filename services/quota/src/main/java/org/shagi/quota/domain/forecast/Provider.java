package org.shagi.quota.domain.forecast;

import org.shagi.kit.domain.ServiceCode;

/** Who gives a service by the standard (S003 App.8). */
public enum Provider {
    HEAD,
    SPECIALIST,
    PSYCHOLOGIST;

    /** Who gives the service of this code. */
    public static Provider of(ServiceCode code) {
        return switch (code.digit()) {
            case 1 -> HEAD;
            case 3, 4 -> PSYCHOLOGIST;
            default -> SPECIALIST;
        };
    }
}
