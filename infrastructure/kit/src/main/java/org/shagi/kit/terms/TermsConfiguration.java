package org.shagi.kit.terms;

import java.time.InstantSource;
import java.time.ZoneId;
import org.shagi.kit.outbox.OutboxConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Listing what is owed and telling what is overdue, in a service that watches terms. */
@AutoConfiguration(after = OutboxConfiguration.class)
@ConditionalOnBean(WatchedTerms.class)
@EnableScheduling
public class TermsConfiguration {

    /** The list of deadlines, of a service that has no other way to choose from them. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(ScopedTerms.class)
    @Import(DeadlineController.class)
    static class Listing {}

    @Bean
    TellOverdue tellOverdue(
            @Value("${spring.application.name}") String service,
            WatchedTerms terms,
            MongoTemplate mongo,
            InstantSource clock,
            ZoneId zone) {
        return new TellOverdue(service, terms, mongo, clock, zone);
    }
}
