package org.shagi.assignment.web;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shagi.assignment.domain.plan.Absence;
import org.shagi.assignment.domain.plan.PlanningConditions;
import org.shagi.assignment.domain.plan.Reading;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;

/**
 * Planning conditions as they are sent and shown.
 *
 * @param weekdays 1 Monday to 5 Friday on which a role works; a role that is left out works where the cyclogram has it
 * @param saturdayAs weekday whose column a worked Saturday follows; 0 for the daily services only
 */
record ConditionsView(
        @NotNull Reading reading,
        @NotNull Map<Role, @NotNull Set<@NotNull @Min(1) @Max(5) Integer>> weekdays,
        @NotNull @Size(max = 100) List<@NotNull @Valid AbsenceView> absences,
        @Min(0) @Max(5) int saturdayAs) {

    static ConditionsView of(PlanningConditions conditions) {
        return new ConditionsView(
                conditions.reading(),
                conditions.weekdays().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, role -> new TreeSet<>(role.getValue()))),
                conditions.absences().stream()
                        .map(absence -> new AbsenceView(absence.role(), absence.from(), absence.to()))
                        .toList(),
                conditions.saturdayAs());
    }

    /** Refused if an absence ends before it begins. */
    Decision<PlanningConditions> conditions() {
        return absences.stream()
                .filter(absence -> absence.to().isBefore(absence.from()))
                .findFirst()
                .map(wrong -> Decision.<PlanningConditions>refused(Refusal.rule("absence-ends-before-it-begins")
                        .with("from", wrong.from())
                        .with("to", wrong.to())))
                .orElseGet(() -> Decision.accepted(new PlanningConditions(
                        reading,
                        weekdays,
                        absences.stream()
                                .map(absence -> new Absence(absence.role(), absence.from(), absence.to()))
                                .toList(),
                        saturdayAs,
                        0)));
    }

    record AbsenceView(
            @NotNull Role role,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}
}
