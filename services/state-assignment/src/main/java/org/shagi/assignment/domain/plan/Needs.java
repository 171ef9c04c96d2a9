package org.shagi.assignment.domain.plan;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.kit.domain.ServiceCode;

/** How many sessions of each counted service are missing; services that lack nothing are not among them. */
final class Needs {

    private static final int TENTHS = 10;

    private Needs() {}

    /** Against the norm of the month; nothing is missing in a month that carries no norm. */
    static SortedMap<ServiceCode, Integer> ofMonth(PlanningBasis basis, YearMonth month, List<PlannedDay> days) {
        if (!basis.group().course().plannedMonths().contains(month)) {
            return new TreeMap<>();
        }
        return against(basis.counted(), 1, days);
    }

    /** Against the norms of so many months. */
    static SortedMap<ServiceCode, Integer> against(List<ServiceNorm> norms, int months, List<PlannedDay> days) {
        return new TreeMap<>(norms.stream()
                .filter(norm -> missing(norm, months, days) > 0)
                .collect(toMap(ServiceNorm::code, norm -> missing(norm, months, days))));
    }

    /** On how many of the days the service is planned. */
    static int planned(ServiceCode code, List<PlannedDay> days) {
        return Math.toIntExact(
                days.stream().filter(day -> day.codes().contains(code)).count());
    }

    private static int missing(ServiceNorm norm, int months, List<PlannedDay> days) {
        return Math.ceilDiv(norm.normTenths() * months, TENTHS) - planned(norm.code(), days);
    }
}
