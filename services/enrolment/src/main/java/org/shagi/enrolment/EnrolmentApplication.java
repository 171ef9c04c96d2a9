package org.shagi.enrolment;

import java.nio.file.Path;
import java.time.LocalTime;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.documents.NameCases;
import org.shagi.documents.Press;
import org.shagi.documents.RussianNameCases;
import org.shagi.documents.Templates;
import org.shagi.enrolment.application.AttachmentLimit;
import org.shagi.enrolment.domain.casefile.Retention;
import org.shagi.enrolment.domain.casefile.RetentionObject;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.group.GroupNotes;
import org.shagi.enrolment.domain.paper.ActSignatories;
import org.shagi.enrolment.domain.paper.Centre;
import org.shagi.enrolment.domain.paper.Signatories;
import org.shagi.enrolment.domain.register.FederalCodes;
import org.shagi.enrolment.domain.register.RegisterProvider;
import org.shagi.enrolment.domain.rules.AgeBounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Enrolment: departments, groups, and each child's way from the application to a place in a group.
 *
 * <p>It is the only service that knows who a child is. The others are told ids, case numbers and days, and ask here for a name
 * when they must show one.
 */
@SpringBootApplication
public class EnrolmentApplication {

    private static final Logger LOG = LoggerFactory.getLogger(EnrolmentApplication.class);

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
    Retention retention(Environment settings) {
        return new Retention(Binder.get(settings)
                .bind("shagi.enrolment.retention", Bindable.mapOf(RetentionObject.class, Integer.class))
                .get());
    }

    @Bean
    GroupNotes groupNotes() {
        return new GroupNotes(WorkCalendar.shipped());
    }

    @Bean
    Centre centre(
            @Value("${shagi.centre.name}") String name,
            @Value("${shagi.centre.short-name}") String shortName,
            @Value("${shagi.centre.city}") String city,
            @Value("${shagi.centre.authority}") String authority,
            @Value("${shagi.centre.requisites}") String requisites,
            @Value("${shagi.centre.director.name}") String director,
            @Value("${shagi.centre.director.sex}") Sex sex) {
        return new Centre(
                name,
                shortName,
                city,
                authority,
                requisites.isBlank() ? null : requisites,
                director.isBlank() ? null : new Signatories.Person(director, sex));
    }

    @Bean
    ActSignatories actSignatories(
            @Value("${shagi.enrolment.acts.interim}") ActSignatories.Post interim,
            @Value("${shagi.enrolment.acts.final}") ActSignatories.Post last) {
        return new ActSignatories(interim, last);
    }

    @Bean
    RegisterProvider registerProvider(
            @Value("${shagi.enrolment.register.provider.name}") String name,
            @Value("${shagi.enrolment.register.provider.inn}") String inn,
            @Value("${shagi.enrolment.register.provider.registry-number}") String registryNumber,
            @Value("${shagi.enrolment.register.egisso.measure}") String measure,
            @Value("${shagi.enrolment.register.egisso.category}") String category,
            @Value("${shagi.enrolment.register.egisso.organisation}") String organisation) {
        return new RegisterProvider(
                name, inn, registryNumber, new FederalCodes(measure.strip(), category.strip(), organisation.strip()));
    }

    @Bean
    NameCases nameCases() {
        return new RussianNameCases();
    }

    /** Templates of the centre's own lie in a folder; one with a fault is named in the log, and the shipped one is used. */
    @Bean
    Press press(@Value("${shagi.documents.templates}") String folder) {
        if (folder.isBlank()) {
            return new Press(Templates.shipped());
        }
        var found = Templates.in(Path.of(folder));
        found.faults()
                .forEach(fault -> LOG.error(
                        "template {}.xhtml is not used: {} {} (line {})",
                        fault.template(),
                        fault.why(),
                        fault.detail(),
                        fault.line()));
        return new Press(found.templates());
    }

    @Bean
    AttachmentLimit attachmentLimit(@Value("${shagi.enrolment.attachments.megabytes}") int megabytes) {
        return AttachmentLimit.ofMegabytes(megabytes);
    }

    @Bean
    WorkCalendar workCalendar() {
        return WorkCalendar.shipped();
    }

    @Bean
    Deadlines deadlines(
            WorkCalendar calendar,
            @Value("${shagi.terms.file}") String file,
            @Value("${shagi.terms.closing}") LocalTime closing) {
        return Deadlines.by(TermRules.shipped().overriddenBy(Path.of(file)), calendar, closing);
    }
}
