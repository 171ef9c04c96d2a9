package org.shagi.identity.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Codes and refresh tokens that are out, in memory: a restart ends them, and people sign in again. What can no longer be used is
 * let go; the framework's own list would grow for ever.
 */
@Component
class BoundedAuthorizations implements OAuth2AuthorizationService {

    private final OAuth2AuthorizationService all = new InMemoryOAuth2AuthorizationService();
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final IdentityProperties identity;
    private final InstantSource clock;

    BoundedAuthorizations(IdentityProperties identity, InstantSource clock) {
        this.identity = identity;
        this.clock = clock;
    }

    private record Kept(OAuth2Authorization authorization, Instant until) {}

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        all.save(authorization);
        // Moved to the end: the first one is always the one that ends first.
        kept.remove(authorization.getId());
        kept.put(authorization.getId(), new Kept(authorization, clock.instant().plus(identity.refreshToken())));
        letGoOfTheEnded();
    }

    private void letGoOfTheEnded() {
        var oldest = kept.values().iterator();
        while (oldest.hasNext()) {
            var next = oldest.next();
            if (next.until().isAfter(clock.instant())) {
                return;
            }
            all.remove(next.authorization());
            oldest.remove();
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        kept.remove(authorization.getId());
        all.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return all.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return all.findByToken(token, type);
    }
}
