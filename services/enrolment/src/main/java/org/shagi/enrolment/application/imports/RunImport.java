package org.shagi.enrolment.application.imports;

import org.shagi.enrolment.domain.imports.RosterImport;
import org.shagi.enrolment.domain.imports.RosterImports;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** An import that was tried is run, and what came of it is read. */
@Component
public class RunImport {

    private final RosterImports imports;
    private final WorkOnRows workOnRows;

    RunImport(RosterImports imports, WorkOnRows workOnRows) {
        this.imports = imports;
        this.workOnRows = workOnRows;
    }

    /** The import, if it is this person's own; a central role sees all. */
    public Decision<RosterImport> one(String id, Actor actor) {
        return imports.find(id)
                .<Decision<RosterImport>>map(Decision::accepted)
                .orElseGet(
                        () -> Decision.refused(Refusal.unknown("unknown-import").with("import", id)))
                .then(found -> found.by().id().equals(actor.id()) || actor.seesWholeCentre()
                        ? Decision.accepted(found)
                        : Decision.refused(Refusal.forbidden("outside-your-scope")));
    }

    /** Begins to store the rows that can be stored. A repeat changes nothing. */
    public Decision<RosterImport> run(String id, Actor actor) {
        return one(id, actor)
                .then(found -> found.started().then(started -> {
                    if (started.version() == found.version()) {
                        return Decision.accepted(found);
                    }
                    if (imports.replace(started)) {
                        workOnRows.begin(started);
                    }
                    return one(id, actor);
                }));
    }
}
