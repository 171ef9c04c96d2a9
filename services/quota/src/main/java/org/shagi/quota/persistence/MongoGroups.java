package org.shagi.quota.persistence;

import java.util.Optional;
import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Groups;
import org.springframework.stereotype.Repository;

/** The groups that enrolment has told of, and beside them every version there was. */
@Repository
class MongoGroups implements Groups {

    private final Generation generation;

    MongoGroups(Generation generation) {
        this.generation = generation;
    }

    @Override
    public boolean replaceIfNewer(Group group) {
        var mongo = generation.mongo();
        var document = GroupDocument.of(group);
        Versions.keep(mongo, document.kept(), GroupDocument.VERSIONS);
        Heads.announce(mongo, HeadDocument.GROUPS, group.departmentId(), group.id(), group.version());
        return new ReadModels(mongo).replaceIfNewer(document);
    }

    @Override
    public Optional<Group> find(String id) {
        return Optional.ofNullable(generation.mongo().findById(id, GroupDocument.class))
                .map(GroupDocument::toDomain);
    }
}
