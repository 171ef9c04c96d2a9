package org.shagi.portal.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who looks at the page.
 *
 * @param id id of the account
 * @param name as it is shown in the corner of the page
 * @param roles may be empty, and then the menu is nearly so
 */
public record Viewer(String id, String name, Set<Role> roles) {

    public Viewer {
        roles = Set.copyOf(roles);
    }

    /** The signed-in person; empty when nobody is. */
    public static Optional<Viewer> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Optional.of(of(user))
                : Optional.empty();
    }

    private static Viewer of(OidcUser user) {
        // The subject is what identity calls the account by; a user without one is never made.
        var id = user.getName();
        List<String> names = user.getClaimAsStringList("roles");
        var roles = names == null
                ? Set.<Role>of()
                : names.stream().map(Role::named).flatMap(Optional::stream).collect(Collectors.toSet());
        var name = user.getFullName();
        return new Viewer(id, name == null ? id : name, roles);
    }

    /** Whether this person is any of these. */
    public boolean hasAny(Collection<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }
}
