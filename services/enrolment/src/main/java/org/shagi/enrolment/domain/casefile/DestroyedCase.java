package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;

/**
 * What is left of a case when its time of keeping is over and the commission has approved: ids, numbers and dates, and the row
 * of the report on what was destroyed. Nothing in it says who the child was.
 *
 * @param number null if the case never had one
 * @param service days of service by the contract, cut where it ended; null if there was no contract or no day of it
 * @param destroyed how many records of each kind went with the case, by the name of the kind
 * @param version one more than the case had
 */
public record DestroyedCase(
        String id,
        String childId,
        String departmentId,
        String groupId,
        @Nullable CaseNumber number,
        LocalDate appliedOn,
        @Nullable Period service,
        LocalDate archivedOn,
        Keeping.Proposal proposal,
        DestructionAct act,
        Map<String, Integer> destroyed,
        long version) {

    public DestroyedCase {
        destroyed = Map.copyOf(destroyed);
    }
}
