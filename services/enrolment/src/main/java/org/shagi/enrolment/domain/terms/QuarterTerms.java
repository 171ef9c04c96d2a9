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

/**
 * The interim act of a quarter of a case as terms see it: T-17 to T-19. One is owed for each quarter after which the service goes on;
 * of the quarter in which it ends the final act tells.
 *
 * @param facts the last day of the quarter, and when its act was drafted and signed
 */
public record QuarterTerms(TermSubject subject, Facts facts) {

    /** The last days of the quarters for which a case owes an act, in order; none before it is enrolled or once its file is closed. */
    public static List<LocalDate> endsOf(ServiceCase file) {
        var stay = CaseTerms.stay(file);
        if (stay == null || !CaseTerms.open().contains(file.state())) {
            return List.of();
        }
        return Stream.iterate(endOfQuarter(stay.from()), end -> end.isBefore(stay.to()), QuarterTerms::next)
                .toList();
    }

    /**
     * The quarters of a case in order.
     *
     * @param ends see {@link #endsOf}
     * @param acts interim acts of this case
     */
    public static Stream<QuarterTerms> of(TermSubject subject, List<LocalDate> ends, List<Act> acts) {
        return ends.stream().map(end -> new QuarterTerms(subject, facts(end, acts)));
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
