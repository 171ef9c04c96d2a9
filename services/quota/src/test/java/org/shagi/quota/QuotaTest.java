package org.shagi.quota;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shagi.test.StoreAndBroker;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real store and a real broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = QuotaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=quota",
            "server.address=127.0.0.1",
            "logging.level.kafka=warn",
            "logging.level.org.apache.kafka=warn",
            "logging.level.de.bwaldvogel=warn"
        })
@ContextConfiguration(initializers = StoreAndBroker.class)
public @interface QuotaTest {}
