package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

/**
 * The individual programme of social services (ИППСУ) that the authorised body issued.
 *
 * @param validTo last day on which it is valid
 * @param services what is to be given, each code once
 * @param presentedOn day on which it was presented to the centre, from which the term for the contract runs (S003 2.1(2))
 */
public record Programme(
        String number,
        LocalDate issuedOn,
        String issuer,
        LocalDate validTo,
        List<ProgrammeItem> services,
        LocalDate presentedOn) {

    public Programme {
        services = List.copyOf(services);
    }

    /** The programme as it was handed in; refused if it ends before it begins, names a code twice or came before it was issued. */
    public static Decision<Programme> presented(
            String number,
            LocalDate issuedOn,
            String issuer,
            LocalDate validTo,
            List<ProgrammeItem> services,
            LocalDate presentedOn) {
        var seen = new HashSet<ServiceCode>();
        var twice = services.stream()
                .map(ProgrammeItem::code)
                .filter(code -> !seen.add(code))
                .findFirst();
        if (twice.isPresent()) {
            return Decision.refused(Refusal.rule("code-twice").with("service", twice.get()));
        }
        if (presentedOn.isBefore(issuedOn)) {
            return Decision.refused(
                    Refusal.rule("date-too-early").with("date", presentedOn).with("earliest", issuedOn));
        }
        return Period.between(issuedOn, validTo)
                .map(valid -> new Programme(number, issuedOn, issuer, validTo, services, presentedOn));
    }

    /** Whether this is the same paper, whenever it was presented. */
    public boolean isSamePaperAs(Programme other) {
        return equals(
                new Programme(other.number, other.issuedOn, other.issuer, other.validTo, other.services, presentedOn));
    }

    /** Whether it is in force on a day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(issuedOn) && !day.isAfter(validTo);
    }

    /** The codes in their order. */
    public List<ServiceCode> codes() {
        return services.stream().map(ProgrammeItem::code).sorted().toList();
    }

    /** How many services of each code it gives within its term. */
    public Map<ServiceCode, Integer> volumes() {
        return services.stream().collect(Collectors.toMap(ProgrammeItem::code, ProgrammeItem::volume));
    }
}
