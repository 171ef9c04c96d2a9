package org.shagi.enrolment.domain.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.group.DayCareGroup;

/**
 * The interim act of a quarter of a case as terms see it: T-17 to T-19. One is owed for each quarter after which the service goes on;
 * of the quarter in which it ends the final act tells.
 *
 * @param facts the last day of the quarter, and when its act was drafted and signed
 */
public record QuarterTerms(TermSubject subject, Facts facts) {

    /**
     * The quarters of a case in the order of the year; none before it is enrolled or once its file is closed.
     *
     * @param acts interim acts of this case
     */
    public static Stream<QuarterTerms> of(ServiceCase file, DayCareGroup group, List<Act> acts) {
        var stay = CaseTerms.stay(file);
        if (stay == null || !CaseTerms.open().contains(file.state())) {
            return Stream.empty();
        }
        var subject = CaseTerms.subject(file, group);
        return Stream.iterate(endOfQuarter(stay.from()), end -> end.isBefore(stay.to()), QuarterTerms::next)
                .map(end -> new QuarterTerms(subject, facts(end, acts)));
    }

    private static Facts facts(LocalDate end, List<Act> acts) {
        var facts = Facts.none().on("quarter-end", end);
        return actUpTo(end, acts)
                .map(act -> facts.on("interim-act-drafted", act.draftedOn())
                        .on(
                                "interim-act-signed",
                                Optional.ofNullable(act.signature())
                                        .map(signature -> signature.on())
                                        .orElse(null)))
                .orElse(facts);
    }

    private static Optional<Act> actUpTo(LocalDate end, List<Act> acts) {
        return acts.stream()
                .filter(act ->
                        act.kind() == ActKind.INTERIM && act.period().to().equals(end))
                .findFirst();
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        return YearMonth.of(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR) * 3)
                .atEndOfMonth();
    }

    private static LocalDate next(LocalDate end) {
        return endOfQuarter(end.plusDays(1));
    }
}
