package org.shagi.enrolment.domain.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.kit.domain.ServiceCode;

/**
 * A place on a roster and who has it. No name: that is in the case.
 *
 * @param stay days on which services may be given; cut when the child leaves before its last day
 * @param codes services of the child's individual programme, in the order of the codes
 * @param volumes by code how many services the programme gives; empty where it was not kept yet
 * @param order the order by which the child came, of enrolment or of transfer
 * @param cameFrom the group that the child was transferred from; null if it was enrolled here
 * @param departure why the place ended; null as long as nobody ended it
 */
public record RosterPlace(
        String childId,
        String caseId,
        CaseNumber caseNumber,
        Period stay,
        List<ServiceCode> codes,
        Map<ServiceCode, Integer> volumes,
        Order order,
        @Nullable String cameFrom,
        @Nullable Departure departure) {

    public RosterPlace {
        codes = List.copyOf(codes);
        volumes = Map.copyOf(volumes);
    }

    /** A place of a child that is enrolled. */
    public static RosterPlace enrolled(
            String childId, String caseId, CaseNumber caseNumber, Period stay, List<ServiceCode> codes, Order order) {
        return new RosterPlace(childId, caseId, caseNumber, stay, codes, Map.of(), order, null, null);
    }

    /** The place with what the child's programme gives. */
    public RosterPlace providing(Map<ServiceCode, Integer> programme) {
        return new RosterPlace(childId, caseId, caseNumber, stay, codes, programme, order, cameFrom, departure);
    }

    /** The place under the number that the case got. */
    public RosterPlace numbered(CaseNumber number) {
        return new RosterPlace(childId, caseId, number, stay, codes, volumes, order, cameFrom, departure);
    }

    /** The place that this one becomes in another group from a day on. */
    public RosterPlace transferred(String fromGroup, LocalDate from, Order byOrder) {
        return new RosterPlace(
                childId, caseId, caseNumber, new Period(from, stay.to()), codes, volumes, byOrder, fromGroup, null);
    }

    boolean endsBeforeItBegins(Departure leaving) {
        return leaving.lastDay().isBefore(stay.from());
    }

    RosterPlace left(Departure leaving) {
        var days = endsBeforeItBegins(leaving) ? stay : new Period(stay.from(), leaving.lastDay());
        return new RosterPlace(childId, caseId, caseNumber, days, codes, volumes, order, cameFrom, leaving);
    }
}
