package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.time.LocalDate;
import org.shagi.enrolment.domain.DayOfRecord;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.ParentsMeeting;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A parents' meeting of a group was held (S003 I.5, App.4). */
@Component
public class RecordMeeting {

    private final Desk desk;
    private final InstantSource clock;
    private final Today today;

    RecordMeeting(Desk desk, InstantSource clock, Today today) {
        this.desk = desk;
        this.clock = clock;
        this.today = today;
    }

    public Decision<Made<DayCareGroup>> record(String groupId, ParentsMeeting meeting, LocalDate on, Actor actor) {
        return desk.group(groupId, actor)
                .then(group -> DayOfRecord.whyNot(on, LocalDate.MIN, today.date())
                        .<Decision<Made<DayCareGroup>>>map(Decision::refused)
                        .orElseGet(() -> desk.changeGroup(groupId, it -> it.met(meeting, on), clock.instant())));
    }
}
