package org.shagi.assignment.domain.given;

import java.time.LocalDate;
import java.util.List;

/** What the groups were given. */
public interface GivenDays {

    /** What the group was given on those of these days that the journal has told of, in no order. */
    List<DayGiven> of(String groupId, List<LocalDate> dates);

    /** Puts this state in the place of an older one; an older or equal state changes nothing. */
    void replaceIfNewer(DayGiven day);
}
