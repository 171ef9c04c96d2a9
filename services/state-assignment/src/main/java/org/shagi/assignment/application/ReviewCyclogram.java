package org.shagi.assignment.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.cyclogram.CyclogramFindings;
import org.shagi.assignment.domain.cyclogram.CyclogramFindings.Span;
import org.shagi.assignment.domain.cyclogram.Cyclograms;
import org.shagi.assignment.domain.cyclogram.Finding;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.group.Groups;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;
import org.springframework.stereotype.Component;

/**
 * What somebody should look at in a group's cyclogram although its rules let it pass: yield against norm, people who would be with two
 * groups at once, slots across the day regime.
 */
@Component
public class ReviewCyclogram {

    private final FindGroup find;
    private final FindStandard standards;
    private final Groups groups;
    private final Cyclograms cyclograms;

    ReviewCyclogram(FindGroup find, FindStandard standards, Groups groups, Cyclograms cyclograms) {
        this.find = find;
        this.standards = standards;
        this.groups = groups;
        this.cyclograms = cyclograms;
    }

    /** @param regime elements of the group's day regime, in order; empty if the caller does not know it */
    public Decision<List<Finding>> of(Actor actor, String groupId, List<Span> regime) {
        return find.forActor(actor, groupId)
                .then(group -> standards.of(group).map(standard -> {
                    var own = cyclograms.of(groupId).cyclogram();
                    var findings = new ArrayList<>(CyclogramFindings.ofYield(own, standard));
                    groups.all().stream()
                            .filter(other -> isBeside(group, other))
                            .forEach(other -> findings.addAll(beside(group, own, other)));
                    findings.addAll(CyclogramFindings.ofRegime(own, regime));
                    return List.copyOf(findings);
                }));
    }

    private List<Finding> beside(Group group, Cyclogram own, Group other) {
        return CyclogramFindings.ofOtherGroup(
                own,
                cyclograms.of(other.id()).cyclogram(),
                other.name(),
                (role, theirs) -> !Collections.disjoint(people(group, role), people(other, theirs)));
    }

    /** Another group that works in some of the same weeks and has somebody of this one's staff. */
    private static boolean isBeside(Group group, Group other) {
        return !other.id().equals(group.id())
                && other.state() != GroupState.CLOSED
                && !other.course().to().isBefore(group.course().from())
                && !other.course().from().isAfter(group.course().to())
                && !Collections.disjoint(group.staff(), other.staff());
    }

    private static List<String> people(Group group, Role role) {
        return group.staffByRole().getOrDefault(role.name(), List.of());
    }
}
