package org.shagi.sample;

import java.util.Map;

/**
 * The ids that the services gave to the world.
 *
 * @param sheets day sheets written by this playing; 0 when everything had been played before
 */
public record PlayedWorld(
        Map<SampleDepartment, String> departments,
        Map<SampleGroup, String> groups,
        Map<SampleChild, String> children,
        int sheets) {

    /** The id that enrolment gave to a department. */
    public String idOf(SampleDepartment department) {
        return Ids.of(departments, department);
    }

    /** The id that enrolment gave to a group. */
    public String idOf(SampleGroup group) {
        return Ids.of(groups, group);
    }

    /** The id that stands for a child in every service. */
    public String idOf(SampleChild child) {
        return Ids.of(children, child);
    }
}
