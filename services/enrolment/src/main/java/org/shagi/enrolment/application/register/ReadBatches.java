package org.shagi.enrolment.application.register;

import java.util.List;
import org.shagi.enrolment.domain.register.BatchLine;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.enrolment.domain.register.RegisterProfile;
import org.shagi.enrolment.domain.register.RegisterProfiles;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Batches, for those who may see what they tell. */
@Component
public class ReadBatches {

    private final RegisterDesk desk;
    private final BatchSheets sheets;
    private final RegisterBatches batches;
    private final RegisterProfiles profiles;

    ReadBatches(RegisterDesk desk, BatchSheets sheets, RegisterBatches batches, RegisterProfiles profiles) {
        this.desk = desk;
        this.sheets = sheets;
        this.batches = batches;
        this.profiles = profiles;
    }

    /** The newest first. */
    public List<BatchLine> inScopeOf(Actor actor) {
        return batches.lines().stream()
                .filter(line -> RegisterDesk.isSeen(line.scope().departmentId(), actor))
                .toList();
    }

    /** One batch with its records and the remarks on them. */
    public Decision<BatchSheet> one(String id, Actor actor) {
        return desk.batch(id, actor).then(sheets::of);
    }

    /** What files can be written by. */
    public List<RegisterProfile> profiles() {
        return profiles.all();
    }
}
