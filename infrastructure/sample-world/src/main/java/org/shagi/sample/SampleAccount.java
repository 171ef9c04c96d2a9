package org.shagi.sample;

import java.util.List;

/**
 * An account of the example.
 *
 * @param id what one signs in with
 * @param name as the users see it
 * @param role name of the one role
 * @param departments the departments a head answers for; empty for all others
 */
public record SampleAccount(String id, String name, String role, List<SampleDepartment> departments) {}
