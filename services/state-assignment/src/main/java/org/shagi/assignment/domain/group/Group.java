package org.shagi.assignment.domain.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A group as enrolment last told of it. Here it is only read: a newer telling replaces it whole.
 *
 * @param staff ids of the accounts that work with the group
 * @param staffByRole the same by what they do in it; empty for a group that enrolment told of before roles were kept
 * @param stays one for each child ever put on the roster
 * @param version version of the roster that this is the state of, 1 or more
 */
public record Group(
        String id,
        String departmentId,
        String name,
        Course course,
        GroupState state,
        Set<String> staff,
        Map<String, List<String>> staffByRole,
        List<Stay> stays,
        long version) {

    public Group {
        staff = Set.copyOf(staff);
        staffByRole = Map.copyOf(staffByRole);
        stays = List.copyOf(stays);
    }

    /**
     * КД, the number of children that the plan is asked for: the most that are on the roster on one and the same day. A child
     * who took the place of another is not counted twice, and one who left early does not make the plan smaller.
     */
    public int children() {
        return stays.stream().map(Stay::from).mapToInt(this::childrenOn).max().orElse(0);
    }

    /** How many children are on the roster on this day. */
    public int childrenOn(LocalDate date) {
        return Math.toIntExact(stays.stream().filter(stay -> stay.covers(date)).count());
    }
}
