package org.shagi.enrolment.application;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.act.ActSignature;
import org.shagi.enrolment.domain.act.Acts;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.Passed;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** An act is signed: from now on its number and its lines stay as they are (S003 2.1(8), 2.1(9)). */
@Component
public class SignAct {

    private final Desk desk;
    private final Acts acts;
    private final GivenServices given;
    private final ReadActs readActs;
    private final MarkMilestone markMilestone;
    private final Today today;

    SignAct(Desk desk, Acts acts, GivenServices given, ReadActs readActs, MarkMilestone markMilestone, Today today) {
        this.desk = desk;
        this.acts = acts;
        this.given = given;
        this.readActs = readActs;
        this.markMilestone = markMilestone;
        this.today = today;
    }

    /** The signed act; {@code fresh} is false if it was signed on this day before. */
    public Decision<Made<ShownAct>> sign(String caseId, String actId, LocalDate on, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> readActs.one(caseId, actId, actor).then(shown -> signed(file, shown.act(), on, actor)))
                .map(made -> {
                    markDrafted(made.value(), on, actor);
                    return made;
                })
                .then(made -> readActs.one(caseId, actId, actor).map(shown -> new Made<>(shown, made.fresh())));
    }

    private Decision<Made<Act>> signed(ServiceCase file, Act act, LocalDate on, Actor actor) {
        var refusal = act.whyNotSigned(on, today.date());
        var open = given.firstOpenMonth(file, act.period());
        if (!act.isSigned() && refusal != null) {
            return Decision.refused(refusal);
        }
        if (!act.isSigned() && open.isPresent()) {
            return Decision.refused(Refusal.rule("months-not-closed").with("month", open.get()));
        }
        if (act.kind() == ActKind.DIFFERENCE && act.lines().isEmpty()) {
            return Decision.refused(Refusal.rule("act-without-difference"));
        }
        var stored = acts.find(act.id()).orElseThrow();
        var number = acts.numberOf(act.id(), act.departmentId(), yearOf(act, on));
        return stored.signed(new ActSignature(number, on, actor.id()), act.lines())
                .then(changed -> {
                    if (changed == stored) {
                        return Decision.accepted(new Made<>(stored, false));
                    }
                    return acts.replace(changed)
                            ? Decision.accepted(new Made<>(changed, true))
                            : Decision.refused(Refusal.stale("overtaken"));
                });
    }

    /** What is signed was drafted, also if nobody drafted it anew on the last day. */
    private void markDrafted(Act act, LocalDate on, Actor actor) {
        if (act.kind() == ActKind.FINAL) {
            markMilestone.mark(act.caseId(), Milestone.FINAL_ACT_DRAFTED, new Passed(on, null, actor.id()));
        }
    }

    /** A signed act keeps its number, whatever day is said the second time. */
    private static int yearOf(Act act, LocalDate on) {
        var signature = act.signature();
        return signature == null ? on.getYear() : signature.number().year();
    }
}
