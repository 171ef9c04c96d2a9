package org.shagi.diagnostics.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a group works and with whom, as far as the terms of diagnostics ask for it.
 *
 * @param name the group's name
 * @param from first day of the course, from which the weeks of diagnostics are counted
 * @param to last day of the course, inclusive; empty where enrolment told of it before last days were kept
 * @param over whether the group is closed: no round is owed for it any more
 * @param staff accounts that work with the group, by role
 */
public record Course(
        String name, LocalDate from, Optional<LocalDate> to, boolean over, Map<String, List<String>> staff) {

    public Course {
        staff = Map.copyOf(staff);
    }
}
