package org.shagi.quota.application;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Fulfilment;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Share;
import org.springframework.stereotype.Component;

/**
 * How far the plan is fulfilled: by a group, a department or the centre, to whoever has it in scope.
 *
 * <p>Everything is summed from the groups' months when asked, so a sum can never disagree with its parts.
 */
@Component
public class AnswerFulfilment {

    private final Look look;

    public AnswerFulfilment(Look look) {
        this.look = look;
    }

    /** The figures, or the refusal of the {@link Look}. */
    public Decision<FulfilmentAnswer> answer(Question question, Actor actor) {
        return look.at(question, actor).map(AnswerFulfilment::answer);
    }

    private static FulfilmentAnswer answer(Look.Found found) {
        var snapshot = found.snapshot();
        var shares = snapshot.shares();
        var period = snapshot.period();
        return switch (found.level()) {
            case CENTRE -> {
                var names = snapshot.departments().stream().collect(toMap(Department::id, Department::name));
                yield of(found, Fulfilment.of(period, shares, names.keySet(), Share::departmentId), names);
            }
            case DEPARTMENT -> {
                var running = snapshot.running();
                var names = snapshot.groups().stream().collect(toMap(Group::id, Group::name));
                var ids = running.stream().map(Group::id).toList();
                yield of(found, Fulfilment.of(period, shares, ids, Share::groupId), names);
            }
            case GROUP -> of(found, Fulfilment.of(period, shares, List.of(), Share::groupId), Map.of());
        };
    }

    private static FulfilmentAnswer of(Look.Found found, Fulfilment sums, Map<String, String> names) {
        return new FulfilmentAnswer(
                found.level(), found.snapshot().reach().id(), found.name(), sums, names, found.position());
    }
}
