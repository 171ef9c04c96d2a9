package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.shagi.enrolment.domain.department.Department;

/** A department to register. */
record DepartmentBody(@NotBlank @Size(max = 200) String name) {

    Department department(String id) {
        return new Department(id, name.strip());
    }
}
