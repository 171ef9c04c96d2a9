package org.shagi.assignment;

import java.nio.file.Path;
import java.time.LocalTime;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.documents.Press;
import org.shagi.documents.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Standards, assignments, cyclograms and the plans that follow from them. */
@SpringBootApplication
public class StateAssignmentApplication {

    public static void main(String[] args) {
        System.setProperty("spring.config.name", "state-assignment");
        SpringApplication.run(StateAssignmentApplication.class, args);
    }

    @Bean
    Deadlines deadlines(
            WorkCalendar calendar,
            @Value("${shagi.terms.file}") String file,
            @Value("${shagi.terms.closing}") LocalTime closing) {
        return Deadlines.by(TermRules.shipped().overriddenBy(Path.of(file)), calendar, closing);
    }

    @Bean
    Press press() {
        return new Press(Templates.shipped());
    }
}
