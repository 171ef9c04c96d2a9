package org.shagi.enrolment.domain.group;

import org.shagi.kit.domain.Role;

/**
 * Somebody who works with a group; scope of access follows from it.
 *
 * @param staffId id of the account
 */
public record StaffMember(String staffId, Role role) {}
