package org.shagi.quota.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.OverdueDay;
import org.shagi.quota.domain.OverdueDay.OfGroup;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.Snapshot;

/**
 * What all services together found overdue.
 *
 * @param days one at most of each service and department
 */
public record OverdueTerms(List<OverdueDay> days) {

    /** Nothing is known. */
    public static final OverdueTerms UNKNOWN = new OverdueTerms(List.of());

    private static final String NO_GROUP = "";

    /**
     * How much.
     *
     * @param oldest last day of the term overdue longest; empty if none is
     */
    record Sum(int count, Optional<LocalDate> oldest) {}

    /** What is overdue in a part of the centre; empty if no service has told anything of it. */
    Optional<Sum> in(Snapshot part) {
        var told = days.stream().filter(day -> isOf(day, part)).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var overdue = told.stream()
                .flatMap(day -> day.groups().stream()
                        .filter(of -> part.reach()
                                .covers(day.departmentId(), Objects.requireNonNullElse(of.groupId(), NO_GROUP))))
                .toList();
        return Optional.of(new Sum(
                overdue.stream().mapToInt(OfGroup::count).sum(),
                overdue.stream().map(OfGroup::oldest).min(LocalDate::compareTo)));
    }

    private static boolean isOf(OverdueDay day, Snapshot part) {
        Reach reach = part.reach();
        return reach.level() == Level.GROUP
                ? part.groups().stream()
                        .filter(group -> group.id().equals(reach.id()))
                        .map(Group::departmentId)
                        .anyMatch(day.departmentId()::equals)
                : reach.covers(day.departmentId(), NO_GROUP);
    }
}
