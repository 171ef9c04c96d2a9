package org.shagi.identity;

import org.shagi.test.StoreAndBroker;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;

/** Starts this service alone, with a store of its own; the password of {@code admin} is in its log. */
final class StartIdentity {

    private StartIdentity() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(IdentityApplication.class)
                .properties("spring.config.name=identity", "SHAGI_PORTAL_SECRET=" + RunningIdentity.PORTAL_SECRET)
                .initializers(context -> TestPropertyValues.of("SHAGI_MONGODB_URI="
                                + StoreAndBroker.properties().get("SHAGI_MONGODB_URI"))
                        .applyTo(context))
                .run(args);
    }
}
