package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.shagi.enrolment.domain.casefile.Ending;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.Passed;
import org.shagi.enrolment.domain.consent.ConsentKind;

/** What of a case supplies a paper of its file by itself, so that nobody has to tick it off. */
public enum Source {
    APPLICATION(it -> held(ItemState.SIGNED, it.file().appliedOn())),
    PROGRAMME(it ->
            Optional.ofNullable(it.file().programme()).flatMap(paper -> held(ItemState.PRESENT, paper.issuedOn()))),
    CERTIFICATE(it ->
            Optional.ofNullable(it.file().certificate()).flatMap(paper -> held(ItemState.PRESENT, paper.issuedOn()))),
    CONTRACT(it ->
            Optional.ofNullable(it.file().contract()).flatMap(paper -> held(ItemState.SIGNED, paper.concludedOn()))),
    ENROLMENT_ORDER(it -> Optional.ofNullable(it.file().enrolment())
            .flatMap(fact -> held(ItemState.SIGNED, fact.order().date()))),
    CASE_FILE_FORMED(it -> passed(it, Milestone.CASE_FILE_FORMED, ItemState.PRESENT)),
    START_NOTIFIED(it -> passed(it, Milestone.START_NOTIFIED, ItemState.SIGNED)),
    FINAL_ACT_DRAFTED(it -> passed(it, Milestone.FINAL_ACT_DRAFTED, ItemState.PRESENT)),
    COMPLETION_INFORMED(it -> passed(it, Milestone.COMPLETION_INFORMED, ItemState.SIGNED)),
    EARLY_END_DRAFTED(it -> passed(it, Milestone.EARLY_END_DRAFTED, ItemState.PRESENT)),
    EARLY_END_INFORMED(it -> passed(it, Milestone.EARLY_END_INFORMED, ItemState.SIGNED)),
    REFUSAL(it -> Optional.ofNullable(it.file().ending())
            .map(Ending::receivedOn)
            .flatMap(received -> held(ItemState.SIGNED, received))),
    END_ORDER(it -> Optional.ofNullable(it.file().ending())
            .map(Ending::order)
            .flatMap(order -> held(ItemState.SIGNED, order.date()))),
    PICKUP(it -> it.pickup().applications().stream()
            .reduce((older, newer) -> newer)
            .flatMap(paper -> held(ItemState.SIGNED, paper.on()))),
    CONSENT_PROCESSING(it -> consent(it, ConsentKind.PROCESSING)),
    CONSENT_PHOTO_VIDEO(it -> consent(it, ConsentKind.PHOTO_VIDEO)),
    CONSENT_DISSEMINATION(it -> consent(it, ConsentKind.DISSEMINATION));

    private final Function<CaseHoldings, Optional<Held>> look;

    Source(Function<CaseHoldings, Optional<Held>> look) {
        this.look = look;
    }

    Optional<Held> in(CaseHoldings holdings) {
        return look.apply(holdings);
    }

    private static Optional<Held> held(ItemState state, LocalDate on) {
        return Optional.of(new Held(state, on));
    }

    private static Optional<Held> passed(CaseHoldings holdings, Milestone milestone, ItemState state) {
        return Optional.ofNullable(holdings.file().passed().get(milestone))
                .map(Passed::on)
                .flatMap(on -> held(state, on));
    }

    private static Optional<Held> consent(CaseHoldings holdings, ConsentKind kind) {
        return holdings.consents()
                .activeOn(kind, holdings.today())
                .flatMap(consent -> held(ItemState.SIGNED, consent.term().from()));
    }
}
