package org.shagi.enrolment.domain.terms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.Certificate;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.group.DayCareGroup;

/**
 * A case as terms see it: T-05, T-08 to T-13, T-20 to T-29. Each milestone is a fact of its own name, {@code START_NOTIFIED} →
 * {@code start-notified}.
 *
 * <p>The stay begins and ends terms only once the child is enrolled: before that there is nobody to inform about. It ends on
 * the last day of the contract as long as no other last day is known. A refusal counts only for a service that had begun.
 */
public final class CaseTerms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private static final Set<CaseState> OPEN = Collections.unmodifiableSet(
            EnumSet.complementOf(EnumSet.of(CaseState.WITHDRAWN, CaseState.ARCHIVED, CaseState.DESTROYED)));

    private CaseTerms() {}

    /** The states in which something may still be owed: a file is closed by its archiving and not by the end of the service. */
    public static Set<CaseState> open() {
        return OPEN;
    }

    /** The case under its number; before it has one, under its group and the day of the application. */
    public static TermSubject subject(ServiceCase file, DayCareGroup group) {
        var number = file.number();
        return new TermSubject(
                TermSubject.Kind.CASE,
                file.id(),
                number == null ? group.name() + ", " + DAY.format(file.appliedOn()) : number.shown(),
                file.departmentId(),
                group.id(),
                GroupTerms.staff(group),
                "/cases/" + file.id());
    }

    /** Everything known of the case; nothing if no term runs any more. */
    public static Facts facts(ServiceCase file, DayCareGroup group) {
        if (!OPEN.contains(file.state())) {
            return Facts.none();
        }
        var facts = papers(file, group);
        for (var milestone : file.passed().entrySet()) {
            facts = facts.on(
                    milestone.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    milestone.getValue().on());
        }
        var stay = stay(file);
        return stay == null
                ? facts
                : facts.on("stay-start", stay.from()).on("stay-end", stay.to()).on("refusal-received", refusal(file));
    }

    /** Days of service, as far as they are known; null if there was none, or none yet. */
    public static @Nullable Period stay(ServiceCase file) {
        var contract = file.contract();
        if (contract == null || file.enrolment() == null) {
            return null;
        }
        var ending = file.ending();
        var last = ending == null ? contract.term().to() : ending.lastDay();
        return last.isBefore(contract.term().from())
                ? null
                : new Period(contract.term().from(), last);
    }

    private static Facts papers(ServiceCase file, DayCareGroup group) {
        var start = plannedStart(file, group);
        var contract = file.contract();
        var enrolment = file.enrolment();
        return Facts.none()
                .on("applied", file.appliedOn())
                .on("application-accepted", file.appliedOn())
                .on("programme-presented", presented(file.programme()))
                .on("contract-concluded", contract == null ? null : contract.concludedOn())
                .on("planned-start", start)
                .on("certificate-presented", sufficient(file.certificate(), start))
                .on("registered", enrolment == null ? null : enrolment.order().date());
    }

    private static @Nullable LocalDate plannedStart(ServiceCase file, DayCareGroup group) {
        var contract = file.contract();
        if (contract != null) {
            return contract.term().from();
        }
        return group.course().from().isAfter(file.appliedOn()) ? group.course().from() : null;
    }

    private static @Nullable LocalDate presented(@Nullable Programme programme) {
        return programme == null ? null : programme.presentedOn();
    }

    private static @Nullable LocalDate sufficient(@Nullable Certificate certificate, @Nullable LocalDate start) {
        return Optional.ofNullable(certificate)
                .filter(Certificate::fit)
                .filter(paper -> start == null || paper.isValidOn(start))
                .map(Certificate::issuedOn)
                .orElse(null);
    }

    private static @Nullable LocalDate refusal(ServiceCase file) {
        var ending = file.ending();
        return ending == null ? null : ending.receivedOn();
    }
}
