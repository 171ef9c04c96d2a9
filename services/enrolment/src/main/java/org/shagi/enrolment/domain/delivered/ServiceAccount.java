package org.shagi.enrolment.domain.delivered;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shagi.kit.domain.ServiceCode;

/**
 * Item 9 of the child's card, the account of services given (S003 2.2(3)): month by month, beside what the child's programme wants.
 * What was given must not be less than the programme (S003 VI.4).
 *
 * @param months the closed months of the stay, in order, whichever group the child was in
 * @param planned services of the programme for the whole stay, by code; empty without a programme
 */
public record ServiceAccount(SortedMap<YearMonth, ChildMonth> months, SortedMap<ServiceCode, Integer> planned) {

    public ServiceAccount {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        planned = Collections.unmodifiableSortedMap(new TreeMap<>(planned));
    }

    public static ServiceAccount of(Map<YearMonth, ChildMonth> months, Map<ServiceCode, Integer> planned) {
        return new ServiceAccount(new TreeMap<>(months), new TreeMap<>(planned));
    }

    /** The codes of the programme, and those given beside it. */
    public SortedSet<ServiceCode> codes() {
        var codes = new TreeSet<>(planned.keySet());
        codes.addAll(total().counts().keySet());
        return codes;
    }

    /** All closed months added up. */
    public ChildMonth total() {
        return months.values().stream().reduce(ChildMonth.NOTHING, ChildMonth::plus);
    }

    /** What the programme still wants by this code; 0 once it is met. */
    public int outstanding(ServiceCode code) {
        return Math.max(0, planned.getOrDefault(code, 0) - total().of(code));
    }
}
