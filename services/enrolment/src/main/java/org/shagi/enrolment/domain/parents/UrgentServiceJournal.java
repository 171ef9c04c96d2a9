package org.shagi.enrolment.domain.parents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * The journal of urgent services (Журнал учёта срочных социальных услуг) of a department's year.
 *
 * <p>Parents without a programme of their own who take part in what the group does may get at most two urgent services in a calendar
 * month, of different kinds, each with an application, information on income and an act (S003 III.7.2(3)). All of a year stand in
 * one journal, so that neither a number nor the limit of a month can be broken by two entries at once. Lines are never struck out; when the case is
 * destroyed they stay without the person.
 *
 * @param services in the order of their numbers
 * @param version 0 before the first line, one more with every line
 */
public record UrgentServiceJournal(String departmentId, int year, List<UrgentAid> services, long version) {

    public UrgentServiceJournal {
        services = List.copyOf(services);
    }

    /** A year without any. */
    public static UrgentServiceJournal empty(String departmentId, int year) {
        return new UrgentServiceJournal(departmentId, year, List.of(), 0);
    }

    /** The id under which the journal of a department's year is kept. */
    public static String idOf(String departmentId, int year) {
        return departmentId + '|' + year;
    }

    /** The id under which it is kept. */
    public String id() {
        return idOf(departmentId, year);
    }

    /**
     * A service is entered and gets the next number; the same under the same id changes nothing.
     *
     * @param elsewhere what other departments gave in this year
     */
    public Decision<UrgentServiceJournal> enter(
            UrgentAid service, List<UrgentAid> elsewhere, boolean hasProgramme, LocalDate today) {
        if (find(service.id()).isPresent()) {
            return Decision.accepted(this);
        }
        if (service.on().getYear() != year) {
            return Decision.refused(Refusal.rule("another-year").with("date", service.on()));
        }
        return UrgentRules.decide(new UrgentFacts(service, this, elsewhere, hasProgramme, today))
                .map(allowed -> new UrgentServiceJournal(
                        departmentId,
                        year,
                        Stream.concat(services.stream(), Stream.of(allowed.numbered(services.size() + 1)))
                                .toList(),
                        version + 1));
    }

    /**
     * The insurance number of whoever got a service is written down or put right; the same again changes nothing.
     *
     * @param id of a line that stands here
     */
    public Decision<UrgentServiceJournal> identified(String id, Snils number) {
        var recipient = find(id).map(UrgentAid::recipient).orElse(null);
        if (recipient == null) {
            return Decision.refused(Refusal.conflict("case-is-archived"));
        }
        return number.equals(recipient.snils())
                ? Decision.accepted(this)
                : Decision.accepted(
                        with(given -> given.id().equals(id) ? given.identified(recipient.identified(number)) : given));
    }

    private UrgentServiceJournal with(UnaryOperator<UrgentAid> change) {
        return new UrgentServiceJournal(
                departmentId, year, services.stream().map(change).toList(), version + 1);
    }

    /** Without the persons of a destroyed case; this very journal if it names none. */
    public UrgentServiceJournal withoutPersonsOf(String caseId) {
        return services.stream().noneMatch(given -> given.caseId().equals(caseId) && given.recipient() != null)
                ? this
                : with(given -> given.caseId().equals(caseId) ? given.withoutPerson() : given);
    }

    /** The line with this id. */
    public Optional<UrgentAid> find(String id) {
        return services.stream().filter(some -> some.id().equals(id)).findFirst();
    }
}
