package org.shagi.enrolment.application;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * Where cases and groups are taken from the shelf, looked at by whoever may, changed and put back. If somebody was faster, the
 * step is decided again on what is there now; steps change nothing when repeated.
 */
@Component
class Desk {

    private static final int ATTEMPTS = 20;

    private final ServiceCases cases;
    private final DayCareGroups groups;

    Desk(ServiceCases cases, DayCareGroups groups) {
        this.cases = cases;
        this.groups = groups;
    }

    /** The group, if it exists and lies in the scope. */
    Decision<DayCareGroup> group(String id, Actor actor) {
        return group(id)
                .then(group -> group.isInScopeOf(actor)
                        ? Decision.accepted(group)
                        : Decision.refused(Refusal.forbidden("outside-your-scope")));
    }

    /** The case, if it exists and its group lies in the scope. */
    Decision<ServiceCase> caseFile(String id, Actor actor) {
        return caseFile(id).then(file -> group(file.groupId(), actor).map(group -> file));
    }

    /** Changes a group; {@code fresh} tells whether this call changed it. */
    Decision<Made<DayCareGroup>> changeGroup(
            String id, Function<DayCareGroup, Decision<DayCareGroup>> step, Instant at) {
        return change(() -> group(id), step, changed -> groups.replace(changed, at));
    }

    /** Changes a case; {@code fresh} tells whether this call changed it. */
    Decision<Made<ServiceCase>> changeCase(String id, Function<ServiceCase, Decision<ServiceCase>> step) {
        return change(() -> caseFile(id), step, cases::replace);
    }

    private Decision<DayCareGroup> group(String id) {
        return groups.find(id)
                .<Decision<DayCareGroup>>map(Decision::accepted)
                .orElseGet(
                        () -> Decision.refused(Refusal.unknown("unknown-group").with("group", id)));
    }

    private Decision<ServiceCase> caseFile(String id) {
        return cases.find(id)
                .<Decision<ServiceCase>>map(Decision::accepted)
                .orElseGet(
                        () -> Decision.refused(Refusal.unknown("unknown-case").with("case", id)));
    }

    private static <T> Decision<Made<T>> change(
            Supplier<Decision<T>> find, Function<T, Decision<T>> step, Predicate<T> replace) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var found = find.get();
            var decided = found.then(step);
            switch (decided) {
                case Decision.Refused<T>(Refusal refusal) -> {
                    return Decision.refused(refusal);
                }
                case Decision.Accepted<T>(T changed) -> {
                    boolean same = found instanceof Decision.Accepted<T>(T before) && before == changed;
                    if (same || replace.test(changed)) {
                        return Decision.accepted(new Made<>(changed, !same));
                    }
                }
            }
        }
        return Decision.refused(Refusal.stale("overtaken"));
    }
}
