package org.shagi.quota.application;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Fulfilment;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Share;
import org.springframework.stereotype.Component;

/** The departments of the centre, or the groups of a department, against the months: where the plan is kept and where it is not. */
@Component
public class MapFulfilment {

    private final Look look;

    public MapFulfilment(Look look) {
        this.look = look;
    }

    /** @param rows in the order of their names */
    public record FulfilmentMap(Level level, Period period, List<Row> rows, long revision) {}

    /** @param months with every month of the period */
    public record Row(String id, String name, Fulfilment months) {}

    /** The map, or the refusal of the {@link Look}. */
    public Decision<FulfilmentMap> map(Question question, Actor actor) {
        return look.at(question, actor).map(found -> {
            var snapshot = found.snapshot();
            boolean centre = found.level() == Level.CENTRE;
            Map<String, List<Share>> shares =
                    snapshot.shares().collect(groupingBy(share -> centre ? share.departmentId() : share.groupId()));
            var rows = (centre
                            ? snapshot.departments().stream()
                                    .map(department -> row(department, snapshot.period(), shares))
                            : snapshot.running().stream().map(group -> row(group, snapshot.period(), shares)))
                    .sorted(Comparator.comparing(Row::name).thenComparing(Row::id))
                    .toList();
            return new FulfilmentMap(
                    centre ? Level.DEPARTMENT : Level.GROUP,
                    snapshot.period(),
                    rows,
                    found.position().revision());
        });
    }

    private static Row row(Department department, Period period, Map<String, List<Share>> shares) {
        return row(department.id(), department.name(), period, shares);
    }

    private static Row row(Group group, Period period, Map<String, List<Share>> shares) {
        return row(group.id(), group.name(), period, shares);
    }

    private static Row row(String id, String name, Period period, Map<String, List<Share>> shares) {
        var own = shares.getOrDefault(id, List.of()).stream();
        return new Row(id, name, Fulfilment.of(period, own, List.of(), Share::groupId));
    }
}
