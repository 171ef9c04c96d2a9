package org.shagi.quota;

import org.shagi.test.StoreAndBroker;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts this service alone, with a store and a broker of its own. */
final class QuotaAlone {

    private QuotaAlone() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(QuotaApplication.class)
                .properties("spring.config.name=quota")
                .initializers(new StoreAndBroker())
                .run(args);
    }
}
