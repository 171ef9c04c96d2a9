package org.shagi.identity.domain;

import java.util.Collections;
import java.util.Set;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;

/**
 * One person's account.
 *
 * <p>It is opened by the administrator with a name, a first password, at least one role and, for a head, the departments the head
 * answers for. From then on its owner signs in with it. Roles and departments change as the person's work does; every token made
 * after that says the new ones. When the person leaves, the account is closed: nobody signs in with it and no token is renewed, but
 * its id stays taken, because journals name it as the one who wrote.
 *
 * @param id what one signs in with, the subject of every token
 * @param name as colleagues see it
 * @param passwordHash with the name of its algorithm before it, such as {@code {bcrypt}…}
 * @param departments ids; empty unless this is a head of department
 * @param open whether its owner may sign in
 * @param version 1 for a new account, one more with every change
 */
public record Account(
        String id,
        String name,
        String passwordHash,
        Set<Role> roles,
        Set<String> departments,
        boolean open,
        long version) {

    public Account {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }

    /** A new account. */
    public static Account opened(AccountDraft draft, Set<Role> roles, String passwordHash) {
        return new Account(draft.id(), draft.name(), passwordHash, roles, draft.departments(), true, 1);
    }

    /** The account after a change of everything but its id. */
    public Account changed(AccountDraft draft, Set<Role> newRoles, String newPasswordHash, boolean stillOpen) {
        return new Account(id, draft.name(), newPasswordHash, newRoles, draft.departments(), stillOpen, version + 1);
    }

    /**
     * Whether this person may know whose account it is. Where no department is named the work is in the whole centre, or identity
     * does not know where; somebody bound to departments knows those of the same ones and those bound to none. Who only looks
     * after the system is nobody's colleague.
     */
    public boolean isColleagueOf(Actor reader) {
        return !roles.equals(Set.of(Role.SYSTEM_ADMIN))
                && (reader.seesWholeCentre()
                        || departments.isEmpty()
                        || reader.departments().isEmpty()
                        || !Collections.disjoint(departments, reader.departments()));
    }
}
