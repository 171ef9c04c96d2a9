package org.shagi.assignment.domain.given;

import java.time.LocalDate;
import java.util.Map;
import org.shagi.kit.domain.ServiceCode;

/**
 * What a group was given on a day, as the journal last told of it. Here it is only read: a newer telling replaces it whole.
 *
 * @param present children who came
 * @param counts children served, by code; a code that nobody got is not among them
 * @param version version of the day sheet that this is the state of, 1 or more
 */
public record DayGiven(String groupId, LocalDate date, int present, Map<ServiceCode, Integer> counts, long version) {

    public DayGiven {
        counts = Map.copyOf(counts);
    }

    /** Children who got the service. */
    public int count(ServiceCode code) {
        return counts.getOrDefault(code, 0);
    }
}
