package org.shagi.diagnostics;

import java.nio.file.Path;
import java.time.LocalTime;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.documents.Press;
import org.shagi.documents.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

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

    @Bean
    WorkCalendar calendar() {
        return WorkCalendar.shipped();
    }

    @Bean
    Press press() {
        return new Press(Templates.shipped());
    }

    @Bean
    Deadlines deadlines(
            @Value("${shagi.terms.file}") String file,
            @Value("${shagi.terms.closing}") LocalTime closing,
            WorkCalendar calendar) {
        return Deadlines.by(TermRules.shipped().overriddenBy(Path.of(file)), calendar, closing);
    }
}
