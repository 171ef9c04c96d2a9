package org.shagi.enrolment;

import org.shagi.documents.PdfPress;
import org.shagi.enrolment.domain.rules.AgeBounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/**
 * Enrolment: departments, groups, and each child's way from the application to a place in a group.
 *
 * <p>It is the only service that knows who a child is. The others are told ids, case numbers and days, and ask here for a name
 * when they must show one.
 */
@SpringBootApplication
public class EnrolmentApplication {

    /** Starts this service alone. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(EnrolmentApplication.class)
                .properties("spring.config.name=enrolment")
                .run(args);
    }

    @Bean
    AgeBounds ageBounds(
            @Value("${shagi.enrolment.age.least}") int least,
            @Value("${shagi.enrolment.age.noted}") int noted,
            @Value("${shagi.enrolment.age.refused}") int refused) {
        return new AgeBounds(least, noted, refused);
    }

    @Bean
    PdfPress pdfPress() {
        return new PdfPress();
    }
}
