package org.shagi.journal.persistence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.shagi.journal.domain.GiverOrders;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.store.ReadModels;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

@Repository
class StoredGiverOrders implements GiverOrders {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    StoredGiverOrders(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public Map<ServiceCode, List<String>> of(String groupId) {
        var stored = mongo.findById(groupId, GiverOrderDocument.class);
        return stored == null
                ? Map.of()
                : stored.givers().stream()
                        .collect(toUnmodifiableMap(giver -> new ServiceCode(giver.code()), GiverDocument::accounts));
    }

    @Override
    public void keep(String groupId, Map<ServiceCode, List<String>> givers, long version) {
        readModels.replaceIfNewer(new GiverOrderDocument(
                groupId,
                givers.entrySet().stream()
                        .map(giver -> new GiverDocument(giver.getKey().value(), giver.getValue()))
                        .toList(),
                version));
    }

    /** @param id of the group */
    @Document("giverOrders")
    record GiverOrderDocument(@Id String id, List<GiverDocument> givers, long version) implements Versioned {}

    record GiverDocument(String code, List<String> accounts) {}
}
