package org.shagi.enrolment;

import org.shagi.test.StoreAndBroker;
import org.shagi.test.Tokens;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts enrolment alone, with a store and a broker of its own, to try it by hand. */
final class EnrolmentAlone {

    private EnrolmentAlone() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(EnrolmentApplication.class)
                .properties("spring.config.name=enrolment")
                .initializers(new StoreAndBroker())
                .run(arguments);
        System.out.println("Another system: " + Tokens.bearer(Tokens.of("integration", "INTEGRATION")));
        System.out.println("Central office: " + Tokens.bearer(Tokens.of("center", "CENTRAL_OFFICE")));
        System.out.println("Group leader:   " + Tokens.bearer(Tokens.of("orlova", "GROUP_LEADER")));
    }
}
