package org.shagi.enrolment.domain.parents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the rules about an urgent service look at.
 *
 * @param elsewhere services that other departments gave in the same year: the limit is the person's, whoever gives
 * @param hasProgramme whether services by an own programme are given to this parent
 */
record UrgentFacts(
        UrgentAid service,
        UrgentServiceJournal journal,
        List<UrgentAid> elsewhere,
        boolean hasProgramme,
        LocalDate today) {

    /** What this person got in the same calendar month. */
    List<UrgentAid> ofTheMonth() {
        var month = YearMonth.from(service.on());
        var recipient = Objects.requireNonNull(service.recipient());
        return Stream.concat(journal.services().stream(), elsewhere.stream())
                .filter(given ->
                        given.isTo(recipient) && YearMonth.from(given.on()).equals(month))
                .toList();
    }
}
