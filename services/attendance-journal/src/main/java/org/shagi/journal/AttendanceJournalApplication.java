package org.shagi.journal;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.journal.domain.CentreDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/**
 * The group journal: who came, who was served by which code, and the month's sums.
 *
 * <p>It learns groups and rosters from enrolment, and the services planned for a day from state-assignment, and keeps working
 * on what it learned when either is away. Every version of a day sheet it stores it tells the others.
 */
@SpringBootApplication
public class AttendanceJournalApplication {

    /** Starts this service alone. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(AttendanceJournalApplication.class)
                .properties("spring.config.name=attendance-journal")
                .run(args);
    }

    @Bean
    Deadlines deadlines(@Value("${shagi.terms.file}") String file, @Value("${shagi.terms.closing}") LocalTime closing) {
        return Deadlines.by(TermRules.shipped().overriddenBy(Path.of(file)), WorkCalendar.shipped(), closing);
    }

    @Bean
    CentreDays centreDays(ZoneId zone, @Value("${shagi.journal.day-end}") LocalTime dayEnd) {
        return new CentreDays(WorkCalendar.shipped(), zone, dayEnd);
    }
}
