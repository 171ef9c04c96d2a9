package org.shagi.diagnostics;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Diagnostics of the children of day-care groups (S003 V): three rounds in a course, a matrix for each child, the card of the
 * group. Levels of single children never leave this service but to those who work with them.
 */
@SpringBootApplication
public class DiagnosticsApplication {

    /** Starts the service alone. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(DiagnosticsApplication.class)
                .properties("spring.config.name=diagnostics")
                .run(arguments);
    }
}
