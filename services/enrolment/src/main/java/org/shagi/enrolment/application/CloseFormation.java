package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.time.LocalDate;
import org.shagi.enrolment.domain.DayOfRecord;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The forming of a group is finished, five working days before its course by the term (S003 I.2). */
@Component
public class CloseFormation {

    private final Desk desk;
    private final InstantSource clock;
    private final Today today;

    CloseFormation(Desk desk, InstantSource clock, Today today) {
        this.desk = desk;
        this.clock = clock;
        this.today = today;
    }

    public Decision<Made<DayCareGroup>> close(String groupId, LocalDate on, Actor actor) {
        return desk.group(groupId, actor)
                .then(group -> DayOfRecord.whyNot(on, LocalDate.MIN, today.date())
                        .<Decision<Made<DayCareGroup>>>map(Decision::refused)
                        .orElseGet(() -> desk.changeGroup(groupId, it -> it.formationClosed(on), clock.instant())));
    }
}
