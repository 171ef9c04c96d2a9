package org.shagi.kit.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who asks, as the token says.
 *
 * @param id id of the account, or of the other system
 * @param roles what this person is; may be empty, and then nothing is allowed
 * @param departments ids of the departments a head answers for; empty for all others
 */
public record Actor(String id, Set<Role> roles, Set<String> departments) {

    private static final Set<Role> WHOLE_CENTRE =
            EnumSet.of(Role.CENTRAL_OFFICE, Role.DIRECTOR, Role.QUALITY_OFFICER, Role.REGISTRAR, Role.INTEGRATION);

    public Actor {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }

    /** Whether everything in the centre lies in this person's scope. Which actions are open is the endpoint's word. */
    public boolean seesWholeCentre() {
        return roles.stream().anyMatch(WHOLE_CENTRE::contains);
    }

    /** Whether a department as a whole lies in this person's scope. */
    public boolean seesDepartment(String departmentId) {
        return seesWholeCentre() || (roles.contains(Role.DEPARTMENT_HEAD) && departments.contains(departmentId));
    }

    /**
     * Whether a group lies in this person's scope.
     *
     * @param staff ids of the accounts that work with the group
     */
    public boolean seesGroup(String departmentId, Set<String> staff) {
        return seesDepartment(departmentId) || staff.contains(id);
    }
}
