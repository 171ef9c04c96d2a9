package org.shagi.contracts.enrolment;

import org.shagi.contracts.Event;

/** A department of the centre exists and is called so. */
public record DepartmentRegistered(String departmentId, String name, long version) implements Event {

    @Override
    public String key() {
        return departmentId;
    }
}
