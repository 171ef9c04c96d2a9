package org.shagi.enrolment.application;

import java.time.InstantSource;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.Departments;
import org.springframework.stereotype.Component;

/** A department of the centre is registered, and the other services are told. */
@Component
public class RegisterDepartment {

    private final Departments departments;
    private final InstantSource clock;

    RegisterDepartment(Departments departments, InstantSource clock) {
        this.departments = departments;
        this.clock = clock;
    }

    /** The department with this id, made now or before. */
    public Made<Department> register(Department department) {
        return departments.register(department, clock.instant());
    }
}
