package org.shagi.quota.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.domain.Change;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Level;
import org.springframework.stereotype.Component;

/** What a day brought to the figures: the same part of the centre as it was known before and as it is known now. */
@Component
public class ReadChanges {

    private final Look look;

    public ReadChanges(Look look) {
        this.look = look;
    }

    /**
     * What came to a department, or to a group.
     *
     * @param days days that have a sheet now and had none
     * @param services whole services; negative where corrections took some away
     * @param planTenths tenths of a service
     * @param months in which something is otherwise, in their order
     */
    public record Line(String id, String name, int days, long services, long planTenths, List<YearMonth> months) {}

    /** Departments of the centre, groups of a department, or the group itself, if anything is otherwise, by name; or the refusal of the {@link Look}. */
    public Decision<List<Line>> between(Question before, Question after, Actor actor) {
        return look.at(before, actor).then(then -> look.at(after, actor).map(now -> lines(then, now)));
    }

    private static List<Line> lines(Look.Found then, Look.Found now) {
        boolean centre = now.level() == Level.CENTRE;
        var names = centre
                ? now.snapshot().departments().stream().collect(toMap(Department::id, Department::name))
                : now.snapshot().groups().stream().collect(toMap(Group::id, Group::name));
        return Change.between(then.snapshot(), now.snapshot()).stream()
                .collect(groupingBy(change -> centre ? change.departmentId() : change.groupId()))
                .entrySet()
                .stream()
                .map(part -> line(part.getKey(), names, part.getValue()))
                .sorted(Comparator.comparing(Line::name).thenComparing(Line::id))
                .toList();
    }

    private static Line line(String id, Map<String, String> names, List<Change> changes) {
        return new Line(
                id,
                names.getOrDefault(id, id),
                changes.stream().mapToInt(Change::days).sum(),
                changes.stream().mapToLong(Change::services).sum(),
                changes.stream().mapToLong(Change::planTenths).sum(),
                changes.stream().map(Change::month).distinct().sorted().toList());
    }
}
