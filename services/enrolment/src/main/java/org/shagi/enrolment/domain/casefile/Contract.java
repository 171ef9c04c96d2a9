package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Refusal;

/**
 * The contract on social services with the representative (S003 2.1(2)).
 *
 * @param term days of its validity, which are the days of the child's stay
 */
public record Contract(String number, LocalDate concludedOn, Period term) {

    Optional<Refusal> whyNotOn(Programme programme, LocalDate appliedOn) {
        var earliest = appliedOn.isAfter(programme.issuedOn()) ? appliedOn : programme.issuedOn();
        if (concludedOn.isBefore(earliest)) {
            return Optional.of(
                    Refusal.rule("contract-too-early").with("date", concludedOn).with("earliest", earliest));
        }
        return term.from().isBefore(concludedOn)
                ? Optional.of(Refusal.rule("term-before-contract")
                        .with("date", concludedOn)
                        .with("from", term.from()))
                : Optional.empty();
    }
}
