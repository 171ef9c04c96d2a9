package org.shagi.enrolment.application;

import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.act.ActLine;
import org.shagi.enrolment.domain.act.Acts;
import org.shagi.enrolment.domain.act.Corrections;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** The acts of a case. A draft shows what the journal holds today, a signed act what it held when it was signed. */
@Component
public class ReadActs {

    private final Desk desk;
    private final Acts acts;
    private final GivenServices given;

    ReadActs(Desk desk, Acts acts, GivenServices given) {
        this.desk = desk;
        this.acts = acts;
        this.given = given;
    }

    public Decision<List<ShownAct>> of(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor).map(file -> {
            var all = acts.ofCase(caseId);
            return all.stream().map(act -> shown(file, act, all)).toList();
        });
    }

    /** One act; refused if it is not an act of this case. */
    public Decision<ShownAct> one(String caseId, String actId, Actor actor) {
        return of(caseId, actor)
                .then(all -> all.stream()
                        .filter(shown -> shown.act().id().equals(actId))
                        .findFirst()
                        .<Decision<ShownAct>>map(Decision::accepted)
                        .orElseGet(() ->
                                Decision.refused(Refusal.unknown("unknown-act").with("act", actId))));
    }

    private ShownAct shown(ServiceCase file, Act act, List<Act> all) {
        var stay = GivenServices.stayOf(file).orElse(act.period());
        var now = given.lines(file, stay, act.period());
        var corrected =
                all.stream().filter(one -> one.id().equals(act.corrects())).findFirst();
        if (act.isSigned()) {
            boolean differs = act.kind() != ActKind.DIFFERENCE
                    && !Corrections.between(act, all, now).isEmpty();
            return new ShownAct(act, true, differs, corrected.orElse(null));
        }
        return new ShownAct(
                act.redrafted(linesOf(act, corrected, all, now)),
                given.firstOpenMonth(file, act.period()).isEmpty(),
                false,
                corrected.orElse(null));
    }

    private static List<ActLine> linesOf(Act act, Optional<Act> corrected, List<Act> all, List<ActLine> now) {
        return act.kind() == ActKind.DIFFERENCE && corrected.isPresent()
                ? Corrections.between(corrected.get(), all, now)
                : now;
    }
}
