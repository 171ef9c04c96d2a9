package org.shagi.enrolment.domain.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * All consents that the representative ever gave for one case.
 *
 * <p>Each kind is given on a paper of its own (since 01.09.2025 by law), for a term, and may be taken back at any time: from
 * that day the data are used no more, unless the law itself is the basis. At no day do two consents of one kind hold; a new one
 * begins when the old one is over or taken back. Nothing is ever struck out: what held on which day can be read back.
 *
 * @param version 0 before the first consent, one more with every change
 */
public record CaseConsents(String caseId, List<Consent> consents, long version) {

    public CaseConsents {
        consents = List.copyOf(consents);
    }

    /** A case whose representative has given none yet. */
    public static CaseConsents none(String caseId) {
        return new CaseConsents(caseId, List.of(), 0);
    }

    /** A consent is given. The same under the same id, or the same to the letter, changes nothing. */
    public Decision<CaseConsents> give(Consent consent, ConsentForm form, LocalDate today) {
        if (standingFor(consent).isPresent()) {
            return Decision.accepted(this);
        }
        return ConsentRules.decide(new ConsentFacts(consent, form, this, today))
                .map(allowed -> new CaseConsents(
                        caseId,
                        Stream.concat(consents.stream(), Stream.of(consent)).toList(),
                        version + 1));
    }

    /** A consent is taken back; once is enough. */
    public Decision<CaseConsents> withdraw(String consentId, Withdrawal withdrawal, LocalDate today) {
        var found = find(consentId);
        if (found.isEmpty()) {
            return Decision.refused(Refusal.unknown("unknown-consent").with("consent", consentId));
        }
        var consent = found.get();
        var before = consent.withdrawal();
        if (before != null) {
            return before.on().equals(withdrawal.on())
                    ? Decision.accepted(this)
                    : Decision.refused(
                            Refusal.conflict("consent-withdrawn-already").with("date", before.on()));
        }
        if (withdrawal.on().isAfter(today)) {
            return Decision.refused(Refusal.rule("day-in-the-future").with("date", withdrawal.on()));
        }
        if (withdrawal.on().isBefore(consent.term().from())) {
            return Decision.refused(Refusal.rule("withdrawn-before-given")
                    .with("date", withdrawal.on())
                    .with("from", consent.term().from()));
        }
        return Decision.accepted(new CaseConsents(
                caseId,
                consents.stream()
                        .map(some -> some.id().equals(consentId) ? some.withdrawn(withdrawal) : some)
                        .toList(),
                version + 1));
    }

    /** The consent that this one is, or repeats. */
    public Optional<Consent> standingFor(Consent consent) {
        return find(consent.id())
                .or(() -> consents.stream()
                        .filter(given -> repeats(given, consent))
                        .findFirst());
    }

    /** The consent with this id. */
    public Optional<Consent> find(String consentId) {
        return consents.stream().filter(some -> some.id().equals(consentId)).findFirst();
    }

    /** The consent of this kind that holds on a day. */
    public Optional<Consent> activeOn(ConsentKind kind, LocalDate day) {
        return consents.stream()
                .filter(some -> some.kind() == kind && some.stateOn(day) == ConsentState.ACTIVE)
                .findFirst();
    }

    private static boolean repeats(Consent given, Consent again) {
        return given.withdrawal() == null && given.saysTheSameAs(again);
    }

    /** Nothing about the people: it must not get into a log. */
    @Override
    public String toString() {
        return "CaseConsents[" + caseId + "]";
    }
}
