package org.shagi.quota.application;

import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Departments;
import org.shagi.quota.domain.Revision;
import org.springframework.stereotype.Component;

/** Holds the newest name of a department. */
@Component
public class NameDepartment {

    private final Departments departments;
    private final Revision revision;

    public NameDepartment(Departments departments, Revision revision) {
        this.departments = departments;
        this.revision = revision;
    }

    /** Tells whether it changed anything; an older name, or the same again, does not. */
    public boolean name(Department department) {
        var changed = departments.replaceIfNewer(department);
        if (changed) {
            revision.advance();
        }
        return changed;
    }
}
