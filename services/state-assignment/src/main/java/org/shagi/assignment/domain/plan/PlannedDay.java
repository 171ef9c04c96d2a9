package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shagi.kit.domain.ServiceCode;

/**
 * One working day of a service plan.
 *
 * @param codes services to be given to every child who comes, each once; 5.1 is always among them
 */
public record PlannedDay(LocalDate date, SortedSet<ServiceCode> codes) {

    public PlannedDay {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}
