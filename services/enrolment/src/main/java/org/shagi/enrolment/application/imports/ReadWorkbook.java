package org.shagi.enrolment.application.imports;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.ReadGroups;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.imports.RosterImport;
import org.shagi.enrolment.domain.imports.RosterImports;
import org.shagi.enrolment.domain.register.Sha256;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A workbook is handed in: its rows are read at once, and worked on in the background. */
@Component
public class ReadWorkbook {

    private final RosterImports imports;
    private final ReadGroups readGroups;
    private final WorkOnRows workOnRows;
    private final InstantSource clock;

    ReadWorkbook(RosterImports imports, ReadGroups readGroups, WorkOnRows workOnRows, InstantSource clock) {
        this.imports = imports;
        this.readGroups = readGroups;
        this.workOnRows = workOnRows;
        this.clock = clock;
    }

    /**
     * The import with this id, read now or before.
     *
     * @param groupId group of the rows that name none; null if each does
     * @param trial whether nothing is to be stored yet
     */
    public Decision<Made<RosterImport>> read(
            String id, byte[] file, @Nullable String groupId, boolean trial, Actor actor) {
        return known(groupId, actor).then(group -> WorkbookReader.read(file)).map(rows -> {
            var made = imports.keep(
                    RosterImport.read(id, Sha256.of(file), groupId, trial, actor, clock.instant(), rows.size()), rows);
            if (made.fresh()) {
                workOnRows.begin(made.value());
            }
            return made;
        });
    }

    private Decision<Actor> known(@Nullable String groupId, Actor actor) {
        return groupId == null
                ? Decision.accepted(actor)
                : readGroups.one(groupId, actor).map(group -> actor);
    }
}
