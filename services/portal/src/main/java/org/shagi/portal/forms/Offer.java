package org.shagi.portal.forms;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.session.Role;

/**
 * Something that can be done now, with its form. It is called by the text {@code step.<id of the form>}.
 *
 * @param action where the form goes
 * @param term until when it is to be done; null if no term is known
 * @param roles who may do it
 * @param allowed whether this person may do it; if not, the page says who does
 * @param expanded whether the form is open before anybody opens it
 */
public record Offer(
        Form form, String action, CasesApi.@Nullable Term term, Set<Role> roles, boolean allowed, boolean expanded) {

    /** The one who does it in the first place. */
    public Role doer() {
        return Stream.of(Role.GROUP_LEADER, Role.DEPARTMENT_HEAD)
                .filter(roles::contains)
                .findFirst()
                .orElse(Role.DIRECTOR);
    }
}
