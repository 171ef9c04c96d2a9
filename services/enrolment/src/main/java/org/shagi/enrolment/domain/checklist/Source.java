package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.act.ActKind;
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
    INTERIM_ACT((it, quarter) ->
            act(it, ActKind.INTERIM, period -> Checklist.quarterOf(period.to()).equals(quarter))),
    FINAL_ACT((it, quarter) -> act(it, ActKind.FINAL, period -> true)),
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

    private final BiFunction<CaseHoldings, @Nullable String, Optional<Held>> look;

    Source(Function<CaseHoldings, Optional<Held>> look) {
        this((holdings, quarter) -> look.apply(holdings));
    }

    Source(BiFunction<CaseHoldings, @Nullable String, Optional<Held>> look) {
        this.look = look;
    }

    /** @param quarter such as {@code 2019Q1}, which a paper of a quarter is of; null for the others */
    Optional<Held> in(CaseHoldings holdings, @Nullable String quarter) {
        return look.apply(holdings, quarter);
    }

    private static Optional<Held> act(CaseHoldings holdings, ActKind kind, Predicate<Period> about) {
        return holdings.acts().stream()
                .filter(act -> act.kind() == kind && about.test(act.period()))
                .findFirst()
                .map(act -> act.signature() == null
                        ? new Held(ItemState.PRESENT, act.draftedOn())
                        : new Held(ItemState.SIGNED, act.signature().on()));
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
