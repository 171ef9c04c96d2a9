package org.shagi.quota.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Groups;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The groups that enrolment has told of. */
@Repository
class MongoGroups implements Groups {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    MongoGroups(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public boolean replaceIfNewer(Group group) {
        return readModels.replaceIfNewer(GroupDocument.of(group));
    }

    @Override
    public Optional<Group> find(String id) {
        return Optional.ofNullable(mongo.findById(id, GroupDocument.class)).map(GroupDocument::toDomain);
    }

    @Override
    public List<Group> ofDepartment(String departmentId) {
        var query = query(where("departmentId").is(departmentId)).cursorBatchSize(1_000);
        return mongo.find(query, GroupDocument.class).stream()
                .map(GroupDocument::toDomain)
                .toList();
    }
}
