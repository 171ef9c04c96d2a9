package org.shagi.kit.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the {@link Actor} out of the token of the request. */
public final class CurrentActor {

    static final String ROLES = "roles";
    static final String DEPARTMENTS = "departments";

    private CurrentActor() {}

    /**
     * Who asks.
     *
     * @throws AccessDeniedException outside a signed-in request
     */
    public static Actor required() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return of(token.getToken());
        }
        throw new AccessDeniedException("nobody is signed in");
    }

    /** The actor a token speaks of; roles that nobody knows are passed over. */
    static Actor of(Jwt token) {
        var subject = token.getSubject();
        if (subject == null) {
            throw new AccessDeniedException("the token names nobody");
        }
        return new Actor(subject, roles(token), Set.copyOf(list(token.getClaimAsStringList(DEPARTMENTS))));
    }

    static Set<Role> roles(Jwt token) {
        return list(token.getClaimAsStringList(ROLES)).stream()
                .map(Role::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> list(@Nullable List<String> claim) {
        return claim == null ? List.of() : claim;
    }
}
