package org.shagi.enrolment.application.register;

import java.time.InstantSource;
import org.shagi.enrolment.domain.register.FileTaken;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.enrolment.domain.register.Sha256;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Somebody takes a file of a batch, and it is remembered who, when and which. */
@Component
public class TakeFile {

    private final RegisterDesk desk;
    private final BatchSheets sheets;
    private final RegisterBatches batches;
    private final InstantSource clock;

    TakeFile(RegisterDesk desk, BatchSheets sheets, RegisterBatches batches, InstantSource clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.batches = batches;
        this.clock = clock;
    }

    /** @param sha256 fingerprint of the file */
    public record Taken(byte[] content, String sha256) {}

    /** The same batch in the same format gives the same file once it is signed. */
    public Decision<Taken> take(String id, RegisterFormat format, Actor actor) {
        return desk.batch(id, actor)
                .then(batch -> sheets.of(batch).map(sheet -> {
                    var content = format.write(sheet.file());
                    var sha256 = Sha256.of(content);
                    batches.taken(id, new FileTaken(format.name(), sha256, batch.state(), actor.id(), clock.instant()));
                    return new Taken(content, sha256);
                }));
    }
}
