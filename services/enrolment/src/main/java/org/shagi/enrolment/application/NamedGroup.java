package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.group.DayCareGroup;

/** A group and the department it belongs to. */
public record NamedGroup(DayCareGroup group, Department department) {}
