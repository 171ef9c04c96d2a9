package org.shagi.kit.messaging;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Consumption of a service that listens to the bus. */
@AutoConfiguration(
        afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
        beforeName = "org.springframework.cloud.stream.config.BindingServiceConfiguration")
@ConditionalOnClass(name = "org.springframework.cloud.stream.function.StreamBridge")
@Import(QuarantineController.class)
public class InboxConfiguration {

    private static final long FIRST_PAUSE_MS = 200;
    private static final long LONGEST_PAUSE_MS = 10_000;

    @Bean
    Quarantine quarantine(MongoTemplate mongo, InstantSource clock) {
        return new Quarantine(mongo, clock);
    }

    @Bean
    Inbox inbox(Quarantine quarantine) {
        return new Inbox(quarantine);
    }

    /** The container's own handler gives up after ten tries and moves on, which would lose the message: ours never does. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> retryForEver() {
        return (container, destination, group) -> {
            var backOff = new ExponentialBackOff(FIRST_PAUSE_MS, 2);
            backOff.setMaxInterval(LONGEST_PAUSE_MS);
            container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
        };
    }
}
