package org.shagi.diagnostics.persistence;

import java.util.List;
import java.util.Optional;
import org.shagi.diagnostics.application.Groups;
import org.shagi.diagnostics.domain.Group;
import org.shagi.kit.store.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

@Component
class StoredGroups implements Groups {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    StoredGroups(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public Optional<Group> find(String id) {
        return Optional.ofNullable(mongo.findById(id, GroupDocument.class)).map(GroupDocument::toGroup);
    }

    @Override
    public List<Group> all() {
        return mongo.findAll(GroupDocument.class).stream()
                .map(GroupDocument::toGroup)
                .toList();
    }

    @Override
    public void keepIfNewer(Group group) {
        var unused = readModels.replaceIfNewer(GroupDocument.of(group));
    }
}
