package org.shagi.diagnostics;

import org.shagi.test.StoreAndBroker;
import org.shagi.test.Tokens;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts diagnostics alone, with a store and a broker of its own, to try it by hand. */
final class DiagnosticsAlone {

    private DiagnosticsAlone() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(DiagnosticsApplication.class)
                .properties("spring.config.name=diagnostics")
                .initializers(new StoreAndBroker())
                .run(arguments);
        System.out.println("Leader:   " + Tokens.bearer(Tokens.of("orlova", "GROUP_LEADER")));
        System.out.println("Director: " + Tokens.bearer(Tokens.of("director", "DIRECTOR")));
    }
}
