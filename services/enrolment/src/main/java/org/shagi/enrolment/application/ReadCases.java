package org.shagi.enrolment.application;

import java.util.List;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
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

    public Decision<ServiceCase> one(String id, Actor actor) {
        return desk.caseFile(id, actor);
    }

    /** All cases of a group, in the order of application. */
    public Decision<List<ServiceCase>> ofGroup(String groupId, Actor actor) {
        return desk.group(groupId, actor).map(group -> cases.ofGroup(groupId));
    }
}
