package org.shagi.quota.persistence;

import java.time.Instant;
import java.util.Optional;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupPlan;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Finds what a group or a plan was at an earlier moment; empty if nothing had been told of it by then. */
final class Looking {

    private Looking() {}

    static Optional<Group> back(MongoTemplate mongo, Group now, Instant moment) {
        if (!now.toldAt().isAfter(moment)) {
            return Optional.of(now);
        }
        return Versions.below(mongo, now.id(), now.version(), GroupDocument.class, GroupDocument.VERSIONS).stream()
                .filter(version -> !version.toldAt().isAfter(moment))
                .findFirst()
                .map(GroupDocument::toDomain);
    }

    static Optional<GroupPlan> back(MongoTemplate mongo, GroupPlan now, Instant moment) {
        if (!now.toldAt().isAfter(moment)) {
            return Optional.of(now);
        }
        return Versions.below(mongo, now.groupId(), now.version(), GroupPlanDocument.class, GroupPlanDocument.VERSIONS)
                .stream()
                .filter(version -> !version.toldAt().isAfter(moment))
                .findFirst()
                .map(GroupPlanDocument::toDomain);
    }
}
