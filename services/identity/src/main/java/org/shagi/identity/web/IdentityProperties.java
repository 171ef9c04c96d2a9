package org.shagi.identity.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom tokens are made for.
 *
 * @param issuer this service's address as browsers reach it, without a slash at the end
 * @param accessToken how long a token is good; the time after which a changed role is seen everywhere
 * @param refreshToken how long one may work without signing in again
 */
@ConfigurationProperties("shagi.identity")
record IdentityProperties(
        String issuer, Duration accessToken, Duration refreshToken, Portal portal, Integration integration) {

    /**
     * @param url the portal's address as browsers reach it
     * @param secret what the portal proves itself with
     */
    record Portal(String url, String secret) {

        Portal {
            if (secret.isBlank()) {
                throw new IllegalArgumentException("SHAGI_PORTAL_SECRET is empty");
            }
        }
    }

    /** @param secret what another system proves itself with; empty where there is none */
    record Integration(String secret) {

        boolean isKnown() {
            return !secret.isBlank();
        }
    }
}
