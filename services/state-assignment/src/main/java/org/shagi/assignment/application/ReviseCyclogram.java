package org.shagi.assignment.application;

import java.util.List;
import java.util.OptionalLong;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.cyclogram.Cyclograms;
import org.shagi.assignment.domain.cyclogram.GroupCyclogram;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Gives a group another cyclogram. Plans already drawn keep what they say. */
@Component
public class ReviseCyclogram {

    private final FindGroup groups;
    private final FindStandard standards;
    private final Cyclograms cyclograms;

    ReviseCyclogram(FindGroup groups, FindStandard standards, Cyclograms cyclograms) {
        this.groups = groups;
        this.standards = standards;
        this.cyclograms = cyclograms;
    }

    /** @param seen version that the change was made from; empty if nobody said */
    public Decision<ShownCyclogram> of(Actor actor, String groupId, List<Cell> cells, OptionalLong seen) {
        return groups.forActor(actor, groupId)
                .then(standards::of)
                .then(standard -> Cyclogram.of(cells, standard)
                        .then(cyclogram -> store(groupId, cyclogram, seen))
                        .map(held -> new ShownCyclogram(held, standard)));
    }

    private Decision<GroupCyclogram> store(String groupId, Cyclogram cyclogram, OptionalLong seen) {
        var held = cyclograms.of(groupId);
        return held.revised(cyclogram, seen).map(next -> {
            if (next.version() != held.version()) {
                cyclograms.save(next);
            }
            return next;
        });
    }
}
