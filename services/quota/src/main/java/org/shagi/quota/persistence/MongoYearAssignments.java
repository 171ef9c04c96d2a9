package org.shagi.quota.persistence;

import java.time.Instant;
import java.util.Optional;
import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.YearAssignment;
import org.shagi.quota.domain.YearAssignments;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The state assignments of years, and beside each every version there was. */
@Repository
class MongoYearAssignments implements YearAssignments {

    private final Generation generation;

    MongoYearAssignments(Generation generation) {
        this.generation = generation;
    }

    @Override
    public boolean replaceIfNewer(YearAssignment assignment) {
        var mongo = generation.mongo();
        var document = YearAssignmentDocument.of(assignment);
        Versions.keep(mongo, document.kept(), YearAssignmentDocument.VERSIONS);
        return new ReadModels(mongo).replaceIfNewer(document);
    }

    /** The assignment of a year, as it was told by a moment; empty if nothing had been. */
    static Optional<YearAssignment> find(MongoTemplate mongo, int year, Optional<Instant> asOf) {
        var id = Integer.toString(year);
        return Optional.ofNullable(mongo.findById(id, YearAssignmentDocument.class))
                .flatMap(now -> asOf.filter(moment -> now.toldAt().isAfter(moment))
                        .map(moment -> Versions.below(
                                        mongo,
                                        id,
                                        now.version(),
                                        YearAssignmentDocument.class,
                                        YearAssignmentDocument.VERSIONS)
                                .stream()
                                .filter(version -> !version.toldAt().isAfter(moment))
                                .findFirst())
                        .orElse(Optional.of(now)))
                .map(YearAssignmentDocument::toDomain);
    }
}
