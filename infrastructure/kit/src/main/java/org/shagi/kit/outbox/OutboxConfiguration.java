package org.shagi.kit.outbox;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The relay of a service that talks on the bus; a service without the Kafka client has none. */
@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnClass(name = "org.springframework.cloud.stream.function.StreamBridge")
public class OutboxConfiguration {

    @Bean
    OutboxRelay outboxRelay(
            MongoTemplate mongo,
            @Value("${spring.application.name}") String topic,
            @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers,
            @Value("${shagi.outbox.sweep}") Duration sweep) {
        return new OutboxRelay(new OutboxStore(mongo), new OutboxSender(topic, bootstrapServers), sweep);
    }

    @Bean
    OutboxListener outboxListener(OutboxRelay relay) {
        return new OutboxListener(relay);
    }
}
