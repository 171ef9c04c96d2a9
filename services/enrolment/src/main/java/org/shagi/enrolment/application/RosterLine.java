package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.group.RosterPlace;

/** A place on the roster with the case behind it, which knows the child's name. */
public record RosterLine(RosterPlace place, ServiceCase file) {}
