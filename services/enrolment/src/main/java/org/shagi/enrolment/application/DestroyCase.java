package org.shagi.enrolment.application;

import java.util.List;
import java.util.TreeMap;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.DestroyedCase;
import org.shagi.enrolment.domain.casefile.DestructionAct;
import org.shagi.enrolment.domain.casefile.PersonalRecords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * The commission approves the destruction of a case, the second of the two steps. What is kept beside the case goes first and the
 * case last, in one write that leaves ids, numbers and dates in its place: whoever dies in between leaves a case that can
 * be destroyed once more, and never a person's record without one.
 */
@Component
public class DestroyCase {

    private final Desk desk;
    private final ServiceCases cases;
    private final List<PersonalRecords> records;
    private final Today today;

    DestroyCase(Desk desk, ServiceCases cases, List<PersonalRecords> records, Today today) {
        this.desk = desk;
        this.cases = cases;
        this.records = records;
        this.today = today;
    }

    /** What is left of the case; {@code fresh} is false if this act had destroyed it before. */
    public Decision<Made<DestroyedCase>> approve(String caseId, DestructionAct act, Actor actor) {
        var remains = cases.remains(caseId);
        return remains.isPresent()
                ? again(remains.get(), act, actor)
                : desk.caseFile(caseId, actor).then(file -> destroy(file, act));
    }

    private Decision<Made<DestroyedCase>> destroy(ServiceCase file, DestructionAct act) {
        var refusal = file.end().whyNotDestroyed(act, today.date());
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var report = new TreeMap<String, Integer>();
        report.put("case", 1);
        records.forEach(kept -> report.putAll(kept.destroyWith(file)));
        return file.end()
                .destroyed(act, report, today.date())
                .then(remains -> cases.destroy(remains)
                        ? Decision.accepted(new Made<>(remains, true))
                        : Decision.refused(Refusal.stale("overtaken")));
    }

    private static Decision<Made<DestroyedCase>> again(DestroyedCase remains, DestructionAct act, Actor actor) {
        if (!actor.seesDepartment(remains.departmentId())) {
            return Decision.refused(Refusal.forbidden("outside-your-scope"));
        }
        return remains.act().equals(act)
                ? Decision.accepted(new Made<>(remains, false))
                : Decision.refused(Refusal.conflict("destroyed-already")
                        .with("act", remains.act().number())
                        .with("date", remains.act().approvedOn()));
    }
}
