package org.shagi.assignment.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shagi.assignment.domain.plan.Absence;
import org.shagi.assignment.domain.plan.PlanningConditions;
import org.shagi.assignment.domain.plan.Reading;
import org.shagi.kit.domain.Role;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The planning conditions of a group, by its id.
 *
 * @param version of the stored document, which saving raises by one
 */
@Document("planningConditions")
record ConditionsDocument(
        @Id String id,
        Reading reading,
        Map<String, List<Integer>> weekdays,
        List<AbsenceDocument> absences,
        int saturdayAs,
        @Version long version) {

    /** The conditions to be saved over the version before them. */
    static ConditionsDocument succeeding(String groupId, PlanningConditions conditions) {
        return new ConditionsDocument(
                groupId,
                conditions.reading(),
                conditions.weekdays().entrySet().stream()
                        .collect(toMap(
                                role -> role.getKey().name(), role -> List.copyOf(new TreeSet<>(role.getValue())))),
                conditions.absences().stream().map(AbsenceDocument::of).toList(),
                conditions.saturdayAs(),
                conditions.version() - 1);
    }

    PlanningConditions conditions() {
        return new PlanningConditions(
                reading,
                weekdays.entrySet().stream()
                        .collect(toMap(role -> Role.valueOf(role.getKey()), role -> Set.copyOf(role.getValue()))),
                absences.stream().map(AbsenceDocument::absence).toList(),
                saturdayAs,
                version);
    }

    record AbsenceDocument(Role role, String from, String to) {

        static AbsenceDocument of(Absence absence) {
            return new AbsenceDocument(
                    absence.role(), absence.from().toString(), absence.to().toString());
        }

        Absence absence() {
            return new Absence(role, LocalDate.parse(from), LocalDate.parse(to));
        }
    }
}
