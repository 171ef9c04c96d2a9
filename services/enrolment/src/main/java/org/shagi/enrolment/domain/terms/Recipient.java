package org.shagi.enrolment.domain.terms;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.kit.domain.Role;

/**
 * Who is reminded by e-mail. Accounts have no addresses, so an address stands for a role in a department.
 *
 * @param role what this person is; who answers for others hears of everything, the others of what they owe
 * @param departmentId the department; null for the whole centre
 * @param language in which to write
 */
public record Recipient(Role role, @Nullable String departmentId, String address, Locale language) {

    private static final Set<Role> ANSWERING =
            Set.of(Role.DEPARTMENT_HEAD, Role.DIRECTOR, Role.CENTRAL_OFFICE, Role.QUALITY_OFFICER);

    /** Whether this person is to hear of it. */
    public boolean isConcernedBy(Deadline deadline) {
        return ANSWERING.contains(role) || deadline.rule().owners().contains(role.name());
    }

    /** One for each address and what it stands for. */
    public String id() {
        return role + "|" + (departmentId == null ? "" : departmentId) + "|" + address;
    }
}
