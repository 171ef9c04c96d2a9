package org.shagi.enrolment.domain.cyclogram;

import java.util.Optional;

/** The cyclograms that state-assignment has told of. */
public interface GroupCyclograms {

    /** Empty as long as the group has none of its own: then it works by the sample of the recommendations. */
    Optional<GroupCyclogram> of(String groupId);

    /** Keeps the cyclogram as told here, unless the same or a newer version of it is kept already. */
    void keep(GroupCyclogram cyclogram);
}
