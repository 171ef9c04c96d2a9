package org.shagi.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.documents.Press;
import org.shagi.documents.Templates;
import org.shagi.journal.domain.AbsenceReasons;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.Distribution;
import org.shagi.journal.domain.GiverOrders;
import org.shagi.journal.domain.JournalNorms;
import org.shagi.journal.domain.RuleBook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

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

    /** The data files of this service, each replaced or, of the rules, completed by a file of the centre. */
    @Bean
    JournalNorms journalNorms(
            @Value("classpath:/attendance-journal/rules.txt") Resource rules,
            @Value("${shagi.journal.rules-file}") String rulesFile,
            @Value("${shagi.journal.distribution}") Resource distribution,
            @Value("${shagi.journal.absence-reasons}") Resource absences,
            GiverOrders orders)
            throws IOException {
        var own = rulesFile.isEmpty() ? List.<String>of() : Files.readAllLines(Path.of(rulesFile));
        return new JournalNorms(
                RuleBook.of(lines(rules)).overriddenBy(own),
                Distribution.of(lines(distribution)),
                AbsenceReasons.of(lines(absences)),
                orders::of);
    }

    private static List<String> lines(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
    }

    @Bean
    CentreDays centreDays(ZoneId zone, @Value("${shagi.journal.day-end}") LocalTime dayEnd) {
        return new CentreDays(WorkCalendar.shipped(), zone, dayEnd);
    }

    @Bean
    Press press() {
        return new Press(Templates.shipped());
    }
}
