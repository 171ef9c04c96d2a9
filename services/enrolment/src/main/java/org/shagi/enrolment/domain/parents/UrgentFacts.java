package org.shagi.enrolment.domain.parents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What the rules about an urgent service look at.
 *
 * @param hasProgramme whether services by an own programme are given to this parent
 */
record UrgentFacts(UrgentAid service, UrgentServiceJournal journal, boolean hasProgramme, LocalDate today) {

    /** What this person got in the same calendar month. */
    List<UrgentAid> ofTheMonth() {
        var month = YearMonth.from(service.on());
        return journal.services().stream()
                .filter(given -> given.recipient().isSameAs(service.recipient())
                        && YearMonth.from(given.on()).equals(month))
                .toList();
    }
}
