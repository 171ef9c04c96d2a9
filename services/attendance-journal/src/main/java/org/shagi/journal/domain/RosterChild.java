package org.shagi.journal.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.shagi.kit.domain.ServiceCode;

/**
 * A child of a group as far as the journal needs to know: a pseudonymous id, no name.
 *
 * @param caseNumber number of the case file, by which people know the child here
 * @param from first day on which services may be given
 * @param to last such day, inclusive
 * @param codes services of the child's individual programme
 * @param volumes by code how many services it gives within its term, 1 or more; empty where nobody told
 */
public record RosterChild(
        String childId,
        String caseNumber,
        LocalDate from,
        LocalDate to,
        Set<ServiceCode> codes,
        Map<ServiceCode, Integer> volumes) {

    public RosterChild {
        codes = Set.copyOf(codes);
        volumes = Map.copyOf(volumes);
    }

    /** A child of whose programme only the codes are known. */
    public RosterChild(String childId, String caseNumber, LocalDate from, LocalDate to, Set<ServiceCode> codes) {
        this(childId, caseNumber, from, to, codes, Map.of());
    }

    /** Whether the child is enrolled on this day. */
    public boolean isEnrolledOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Whether the child is enrolled on any day of this month. */
    boolean isEnrolledIn(YearMonth month) {
        return !month.atEndOfMonth().isBefore(from) && !month.atDay(1).isAfter(to);
    }

    /** Whether the programme provides for this service. Presence, 5.1, goes with being enrolled. */
    boolean mayReceive(ServiceCode code) {
        return code.equals(ServiceCode.PRESENCE) || codes.contains(code);
    }
}
