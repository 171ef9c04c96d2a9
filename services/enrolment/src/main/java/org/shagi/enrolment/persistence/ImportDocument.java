package org.shagi.enrolment.persistence;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.imports.ImportState;
import org.shagi.enrolment.domain.imports.RosterImport;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An import as it is stored; its rows and what came of them lie beside it in portions. */
@Document("imports")
record ImportDocument(
        @Id String id,
        String fingerprint,
        @Nullable String groupId,
        ImportState state,
        String by,
        Set<Role> roles,
        Set<String> departments,
        Instant at,
        int total,
        int done,
        int failed,
        long version) {

    static ImportDocument of(RosterImport read) {
        return new ImportDocument(
                read.id(),
                read.fingerprint(),
                read.groupId(),
                read.state(),
                read.by().id(),
                read.by().roles(),
                read.by().departments(),
                read.at(),
                read.total(),
                0,
                0,
                read.version());
    }

    RosterImport rosterImport() {
        return new RosterImport(id, fingerprint, groupId, state, new Actor(by, roles, departments), at, total, version);
    }
}
