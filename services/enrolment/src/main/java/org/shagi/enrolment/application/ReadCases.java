package org.shagi.enrolment.application;

import java.util.List;
import org.shagi.enrolment.domain.casefile.DestroyedCase;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Cases, for those who work with the group they ask for. */
@Component
public class ReadCases {

    private final Desk desk;
    private final ServiceCases cases;

    ReadCases(Desk desk, ServiceCases cases) {
        this.desk = desk;
        this.cases = cases;
    }

    /** One case; of one that is destroyed it is said by which act. */
    public Decision<ServiceCase> one(String id, Actor actor) {
        return cases.remains(id)
                .filter(remains -> actor.seesDepartment(remains.departmentId()))
                .<Decision<ServiceCase>>map(remains -> Decision.refused(Refusal.unknown("case-destroyed")
                        .with("act", remains.act().number())
                        .with("date", remains.act().approvedOn())))
                .orElseGet(() -> desk.caseFile(id, actor));
    }

    /** The report on what was destroyed in a department, the latest act first. */
    public Decision<List<DestroyedCase>> destroyedIn(String departmentId, Actor actor) {
        return actor.seesDepartment(departmentId)
                ? Decision.accepted(cases.destroyedIn(departmentId))
                : Decision.refused(Refusal.forbidden("outside-your-scope"));
    }

    /** All cases of a group, in the order of application. */
    public Decision<List<ServiceCase>> ofGroup(String groupId, Actor actor) {
        return desk.group(groupId, actor).map(group -> cases.ofGroup(groupId));
    }
}
