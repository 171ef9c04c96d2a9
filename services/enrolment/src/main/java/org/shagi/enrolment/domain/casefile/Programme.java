package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

/**
 * The individual programme of social services (ИППСУ) that the authorised body issued.
 *
 * @param validTo last day on which it is valid
 * @param services what is to be given, each code once
 */
public record Programme(
        String number, LocalDate issuedOn, String issuer, LocalDate validTo, List<ProgrammeItem> services) {

    public Programme {
        services = List.copyOf(services);
    }

    /** The programme as it was handed in; refused if it ends before it begins or names a code twice. */
    public static Decision<Programme> presented(
            String number, LocalDate issuedOn, String issuer, LocalDate validTo, List<ProgrammeItem> services) {
        var seen = new HashSet<ServiceCode>();
        var twice = services.stream()
                .map(ProgrammeItem::code)
                .filter(code -> !seen.add(code))
                .findFirst();
        return twice.isPresent()
                ? Decision.refused(Refusal.rule("code-twice").with("service", twice.get()))
                : Period.between(issuedOn, validTo)
                        .map(valid -> new Programme(number, issuedOn, issuer, validTo, services));
    }

    /** Whether it is in force on a day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(issuedOn) && !day.isAfter(validTo);
    }

    /** The codes in their order. */
    public List<ServiceCode> codes() {
        return services.stream().map(ProgrammeItem::code).sorted().toList();
    }
}
