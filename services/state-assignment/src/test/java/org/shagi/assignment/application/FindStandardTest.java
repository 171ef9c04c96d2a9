package org.shagi.assignment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.accepted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shagi.assignment.Given;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.group.Stay;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.assignment.domain.standard.Standards;

class FindStandardTest {

    private final InMemory memory = new InMemory();
    private final List<ServiceStandard> shipped = new ArrayList<>(List.of(Given.STANDARD));

    @Test
    void keepsTheVersionOfAnEnrolledGroupWhenOneWithAnEarlierDayIsShippedLater() {
        follow(group(GroupState.ENROLLED, 10));
        shipped.add(norms("S003-2026", "2025-12-01"));

        follow(group(GroupState.ENROLLED, 9));

        assertThat(accepted(find().of(group(GroupState.ENROLLED, 9))).version()).isEqualTo("S003-2019");
        var plan = memory.groupPlans.find("g").orElseThrow();
        assertThat(plan.standard().version()).isEqualTo("S003-2019");
        assertThat(plan.children()).isEqualTo(9);
    }

    @Test
    void letsAGroupThatIsBeingFormedFollowTheVersionInForceOnItsFirstDay() {
        follow(group(GroupState.FORMING, 10));
        shipped.add(norms("S003-2026", "2025-12-01"));

        follow(group(GroupState.FORMING, 10));

        assertThat(memory.groupPlans.find("g").orElseThrow().standard().version())
                .isEqualTo("S003-2026");
    }

    private void follow(Group group) {
        new SetGroupPlan(find(), memory.groupPlans).of(group);
    }

    private FindStandard find() {
        return new FindStandard(new Standards(shipped), memory.groupPlans);
    }

    private static ServiceStandard norms(String version, String from) {
        return new ServiceStandard(version, LocalDate.parse(from), "", "", Given.STANDARD.services());
    }

    private static Group group(GroupState state, int children) {
        var course = Given.course("2026-01-12", "2026-07-12");
        return new Group(
                "g",
                "d1",
                "Ромашка",
                course,
                state,
                Set.of("orlova"),
                Map.of(),
                Collections.nCopies(children, new Stay(course.from(), course.to())),
                1);
    }
}
