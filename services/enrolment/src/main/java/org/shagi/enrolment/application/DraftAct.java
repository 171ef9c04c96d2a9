package org.shagi.enrolment.application;

import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.act.ActPeriods;
import org.shagi.enrolment.domain.act.Acts;
import org.shagi.enrolment.domain.act.Corrections;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.Passed;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * An act is drafted: of a quarter, or of the whole stay (S003 2.2(5), 2.2(6)). If one of these days is signed already and the journal
 * was corrected since, what is drafted is the difference act.
 */
@Component
public class DraftAct {

    private final Desk desk;
    private final Acts acts;
    private final GivenServices given;
    private final ReadActs readActs;
    private final MarkMilestone markMilestone;
    private final Today today;

    DraftAct(Desk desk, Acts acts, GivenServices given, ReadActs readActs, MarkMilestone markMilestone, Today today) {
        this.desk = desk;
        this.acts = acts;
        this.given = given;
        this.readActs = readActs;
        this.markMilestone = markMilestone;
        this.today = today;
    }

    /** The draft; {@code fresh} is false if there was one of these days already. */
    public Decision<Made<ShownAct>> draft(String caseId, String id, ActKind kind, Period period, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> drafted(file, id, kind, period).map(made -> {
                    markDrafted(made.value(), actor);
                    return made;
                }))
                .then(made ->
                        readActs.one(caseId, made.value().id(), actor).map(shown -> new Made<>(shown, made.fresh())));
    }

    private Decision<Made<Act>> drafted(ServiceCase file, String id, ActKind kind, Period period) {
        var stay = GivenServices.stayOf(file);
        if (stay.isEmpty()) {
            return Decision.refused(Refusal.rule("contract-missing"));
        }
        if (kind == ActKind.DIFFERENCE) {
            return Decision.refused(Refusal.rule("act-kind"));
        }
        var before = acts.ofCase(file.id());
        return new ActPeriods(kind, period, stay.get(), before)
                .refusal()
                .<Decision<Made<Act>>>map(Decision::refused)
                .orElseGet(() -> opened(file, id, kind, period, stay.get(), before));
    }

    private Decision<Made<Act>> opened(
            ServiceCase file, String id, ActKind kind, Period period, Period stay, List<Act> before) {
        var lines = given.lines(file, stay, period);
        var first = before.stream()
                .filter(act -> act.kind() == kind && act.period().equals(period))
                .findFirst();
        if (first.isEmpty()) {
            return Decision.accepted(acts.open(
                    new Act(id, file.id(), file.departmentId(), kind, period, null, lines, null, today.date(), 1)));
        }
        var signed = first.get();
        var open = openOf(signed, before);
        if (open.isPresent()) {
            return Decision.accepted(new Made<>(open.get(), false));
        }
        var differences = Corrections.between(signed, before, lines);
        return differences.isEmpty()
                ? Decision.accepted(new Made<>(signed, false))
                : Decision.accepted(acts.open(new Act(
                        id,
                        file.id(),
                        file.departmentId(),
                        ActKind.DIFFERENCE,
                        period,
                        signed.id(),
                        differences,
                        null,
                        today.date(),
                        1)));
    }

    /** With the numbers of the last day, or of a later one, the draft is what T-21 asks for; before, it is there to be looked at. */
    private void markDrafted(Act act, Actor actor) {
        if (act.kind() == ActKind.FINAL && !today.date().isBefore(act.period().to())) {
            markMilestone.mark(act.caseId(), Milestone.FINAL_ACT_DRAFTED, new Passed(today.date(), null, actor.id()));
        }
    }

    /** The draft itself, or the draft of its difference act. */
    private static Optional<Act> openOf(Act act, List<Act> all) {
        return act.isSigned()
                ? all.stream()
                        .filter(other -> !other.isSigned() && act.id().equals(other.corrects()))
                        .findFirst()
                : Optional.of(act);
    }
}
