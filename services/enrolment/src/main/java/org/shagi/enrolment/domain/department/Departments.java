package org.shagi.enrolment.domain.department;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;

/** All departments of the centre. */
public interface Departments {

    /** Stores a new one and tells the other services; if the id is there already, what is there is returned. */
    Made<Department> register(Department department, Instant at);

    Optional<Department> find(String id);

    List<Department> all();
}
