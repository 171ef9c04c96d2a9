package org.shagi.assignment.persistence;

import java.util.List;
import java.util.Optional;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.Groups;
import org.shagi.kit.store.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredGroups implements Groups {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    StoredGroups(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public Optional<Group> find(String id) {
        return Optional.ofNullable(mongo.findById(id, GroupDocument.class)).map(GroupDocument::group);
    }

    @Override
    public List<Group> all() {
        return mongo.findAll(GroupDocument.class).stream()
                .map(GroupDocument::group)
                .toList();
    }

    @Override
    public void replaceIfNewer(Group group) {
        readModels.replaceIfNewer(GroupDocument.of(group));
    }
}
