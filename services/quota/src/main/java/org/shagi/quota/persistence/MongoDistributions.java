package org.shagi.quota.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.Distribution;
import org.shagi.quota.domain.Distributions;
import org.springframework.stereotype.Repository;

/** The orders on who gives what, one document for each group. */
@Repository
class MongoDistributions implements Distributions {

    private final Generation generation;

    MongoDistributions(Generation generation) {
        this.generation = generation;
    }

    @Override
    public boolean replaceIfNewer(Distribution distribution) {
        return new ReadModels(generation.mongo()).replaceIfNewer(DistributionDocument.of(distribution));
    }

    @Override
    public Map<String, Distribution> of(Collection<String> groupIds) {
        return generation.mongo().find(query(where("_id").in(groupIds)), DistributionDocument.class).stream()
                .map(DistributionDocument::toDomain)
                .collect(Collectors.toMap(Distribution::groupId, Function.identity()));
    }
}
