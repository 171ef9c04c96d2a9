package org.shagi.enrolment.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;
import org.springframework.stereotype.Component;

/** An application is accepted on the day of appeal (S003 2.1(1)): a case is opened. */
@Component
public class AcceptApplication {

    private final Desk desk;
    private final ServiceCases cases;
    private final Children children;

    AcceptApplication(Desk desk, ServiceCases cases, Children children) {
        this.desk = desk;
        this.cases = cases;
        this.children = children;
    }

    /** The case with this id, opened now or before. */
    public Decision<Made<ServiceCase>> accept(Application application, Actor actor) {
        return desk.group(application.groupId(), actor).then(group -> open(application, group, actor));
    }

    private Decision<Made<ServiceCase>> open(Application application, DayCareGroup group, Actor actor) {
        if (!group.departmentId().equals(application.departmentId())) {
            return Decision.refused(Refusal.rule("group-of-another-department").with("group", group.name()));
        }
        if (!application.child().birthDate().isBefore(application.appliedOn())) {
            return Decision.refused(Refusal.rule("born-after-application").with("date", application.appliedOn()));
        }
        var refusal = whyDuplicate(application, actor);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var child = children.known(application.child().snils());
        return Decision.accepted(cases.open(ServiceCase.applied(
                application.id(),
                child.id(),
                application.departmentId(),
                application.groupId(),
                application.appliedOn(),
                application.child(),
                application.representative(),
                application.duplicateReason())));
    }

    /** A child of the same name and date of birth under another number may be the same: the head decides, and says why not. */
    private Optional<Refusal> whyDuplicate(Application application, Actor actor) {
        if (application.duplicateReason() != null) {
            return actor.roles().equals(Set.of(Role.GROUP_LEADER))
                    ? Optional.of(Refusal.forbidden("heads-decision-needed"))
                    : Optional.empty();
        }
        return cases.lookingLike(List.of(application.child())).stream()
                .filter(other -> !other.id().equals(application.id()))
                .filter(other ->
                        !other.child().snils().equals(application.child().snils()))
                .findFirst()
                .map(other -> Refusal.conflict("possible-duplicate").with("case", other.id()));
    }
}
