package org.shagi.portal.session;

import java.util.Collection;
import java.util.EnumSet;
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
 * @param departments ids of the departments a head answers for
 */
public record Viewer(String id, String name, Set<Role> roles, Set<String> departments) {

    private static final Set<Role> WHOLE_CENTRE = EnumSet.of(Role.CENTRAL_OFFICE, Role.DIRECTOR, Role.QUALITY_OFFICER);
    /** The roles whose work or concern groups and their journals are. */
    public static final Set<Role> WITH_GROUPS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMIN, Role.REGISTRAR)));

    /** The roles that answer for many groups: what is fulfilled, and what is kept in time, is shown to them as a whole. */
    public static final Set<Role> WITH_FIGURES =
            Set.copyOf(EnumSet.of(Role.CENTRAL_OFFICE, Role.DIRECTOR, Role.DEPARTMENT_HEAD, Role.QUALITY_OFFICER));

    /** The roles that may read cases; the others know children by what they do with them. */
    public static final Set<Role> WITH_CASES = Set.copyOf(EnumSet.of(
            Role.DIRECTOR,
            Role.DEPARTMENT_HEAD,
            Role.GROUP_LEADER,
            Role.PSYCHOLOGIST,
            Role.QUALITY_OFFICER,
            Role.REGISTRAR));

    public Viewer {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
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
        var name = user.getFullName();
        return new Viewer(
                id,
                name == null ? id : name,
                list(user, "roles").stream()
                        .map(Role::named)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                Set.copyOf(list(user, "departments")));
    }

    private static List<String> list(OidcUser user, String claim) {
        List<String> values = user.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }

    /** Whether figures of the whole centre lie in this person's scope. */
    public boolean seesWholeCentre() {
        return hasAny(WHOLE_CENTRE);
    }

    /** Whether groups and their journals are this person's work or concern. */
    public boolean seesGroups() {
        return hasAny(WITH_GROUPS);
    }

    /** Whether this person is any of these. */
    public boolean hasAny(Collection<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }
}
