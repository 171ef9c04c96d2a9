package org.shagi.assignment;

import org.shagi.test.StoreAndBroker;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts this service alone, with a store and a broker of its own. */
final class StartStateAssignment {

    private StartStateAssignment() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(StateAssignmentApplication.class)
                .properties("spring.config.name=state-assignment")
                .initializers(new StoreAndBroker())
                .run(args);
    }
}
