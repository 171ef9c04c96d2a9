package org.shagi.journal.domain;

import java.util.Optional;

/** What the departments are called, as enrolment told it last. */
public interface Departments {

    /** The name; empty for a department that enrolment has not told of. */
    Optional<String> nameOf(String departmentId);

    /** Keeps the name as told here, unless a newer one is kept already. */
    void keep(String departmentId, String name, long version);
}
