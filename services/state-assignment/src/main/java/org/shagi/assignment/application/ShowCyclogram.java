package org.shagi.assignment.application;

import org.shagi.assignment.domain.cyclogram.Cyclograms;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The cyclogram a group works by. */
@Component
public class ShowCyclogram {

    private final FindGroup groups;
    private final FindStandard standards;
    private final Cyclograms cyclograms;

    ShowCyclogram(FindGroup groups, FindStandard standards, Cyclograms cyclograms) {
        this.groups = groups;
        this.standards = standards;
        this.cyclograms = cyclograms;
    }

    public Decision<ShownCyclogram> of(Actor actor, String groupId) {
        return groups.forActor(actor, groupId)
                .then(standards::of)
                .map(standard -> new ShownCyclogram(cyclograms.of(groupId), standard));
    }
}
