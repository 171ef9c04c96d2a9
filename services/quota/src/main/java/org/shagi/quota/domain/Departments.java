package org.shagi.quota.domain;

import java.util.List;
import java.util.Optional;

/** All departments that enrolment has told of, each in its newest version. */
public interface Departments {

    /** Holds the department if it is newer than the one held, in one atomic step; tells whether it did. */
    boolean replaceIfNewer(Department department);

    /** The department, unless enrolment has not told of it. */
    Optional<Department> find(String id);

    /** All of them, in no particular order. */
    List<Department> all();
}
