package org.shagi.kit.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import org.bson.Document;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Writes are acknowledged by the majority and journaled; reads see what the majority has. */
@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
public class StoreConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer durableWrites() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .retryWrites(true);
    }

    @Bean
    ReadModels readModels(MongoTemplate mongo) {
        return new ReadModels(mongo);
    }

    @Bean
    HealthIndicator storeHealthIndicator(MongoTemplate mongo) {
        return () -> {
            mongo.executeCommand(new Document("ping", 1));
            return Health.up().build();
        };
    }
}
