package org.shagi.enrolment.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.applied;
import static org.shagi.enrolment.Given.certificate;
import static org.shagi.enrolment.Given.complete;
import static org.shagi.enrolment.Given.group;
import static org.shagi.enrolment.Given.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRule;
import org.shagi.calendar.terms.TermRules;
import org.shagi.enrolment.Given;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.Certificate;
import org.shagi.enrolment.domain.casefile.Enrolment;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.kit.domain.Role;

class CaseTermsTest {

    private static final Deadlines DEADLINES =
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0));
    private static final DayCareGroup GROUP = group(10);

    @Test
    void owesTheContractADayAfterTheProgrammeAndIsSatisfiedByIt() {
        var presented = accepted(applied().present(programme()));

        var missed = one("T-10", presented, "2018-12-20");
        var kept = one("T-10", complete(), "2018-12-20");

        assertThat(missed.due()).isEqualTo("2018-12-13");
        assertThat(missed.state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(kept.state()).isEqualTo(DeadlineState.DONE);
        assertThat(kept.doneOn()).isEqualTo("2018-12-13");
        assertThat(kept.late()).isFalse();
    }

    @Test
    void owesTheCertificateThreeDaysBeforeTheOpening() {
        assertThat(one("T-05", applied(), "2018-12-20").due()).isEqualTo("2018-12-31");
        assertThat(one("T-05", complete(), "2018-12-20").state()).isEqualTo(DeadlineState.DONE);
    }

    @Test
    void isNotContentWithACertificateThatEndsBeforeTheOpeningOrSaysNo() {
        var spent = new Certificate(certificate().issuedOn(), LocalDate.parse("2019-01-08"), "Поликлиника № 0", true);
        var unfit = new Certificate(certificate().issuedOn(), certificate().validTo(), "Поликлиника № 0", false);

        assertThat(one("T-05", accepted(applied().present(spent)), "2018-12-20").state())
                .isEqualTo(DeadlineState.LATER);
        assertThat(one("T-05", accepted(applied().present(unfit)), "2018-12-20").state())
                .isEqualTo(DeadlineState.LATER);
    }

    @Test
    void hasTheContractDraftedIfItIsConcluded() {
        assertThat(one("T-09", applied(), "2018-12-10").state()).isEqualTo(DeadlineState.TODAY);
        assertThat(one("T-09", complete(), "2018-12-20").state()).isEqualTo(DeadlineState.DONE);
    }

    @Test
    void owesNothingAboutAServiceThatHasNotBegun() {
        assertThat(found(complete(), "2019-02-01"))
                .extracting(deadline -> deadline.rule().id())
                .doesNotContain("T-13", "T-20", "T-21", "T-22", "T-23", "T-24");
    }

    @Test
    void owesTheRegisterAndTheEndOnceTheChildIsEnrolled() {
        var enrolled = enrolled();

        assertThat(one("T-13", enrolled, "2019-01-10").due()).isEqualTo("2019-01-15");
        assertThat(one("T-20", enrolled, "2019-01-10").due()).isEqualTo("2019-07-05");
        assertThat(one("T-21", enrolled, "2019-01-10").due()).isEqualTo("2019-07-09");
        assertThat(one("T-23", enrolled, "2019-01-10").due()).isEqualTo("2019-07-19");
        assertThat(one("T-11", enrolled, "2019-01-10").state()).isEqualTo(DeadlineState.DONE);
    }

    @Test
    void isCalledByItsNumberOrByTheDayOfTheApplicationAndNeverByAName() {
        assertThat(CaseTerms.subject(applied(), GROUP).label()).isEqualTo("Ромашка, 10.12.2018");
        assertThat(CaseTerms.subject(enrolled(), GROUP).label()).isEqualTo("1/2018");
        assertThat(CaseTerms.subject(enrolled(), GROUP).toString())
                .doesNotContain(Given.applied().child().lastName());
    }

    @Test
    void isOwedByPeopleOfTheGroup() {
        assertThat(one("T-27", complete(), "2018-12-14").staff()).containsExactly("orlova");
        assertThat(one("T-12", complete(), "2018-12-14").staff()).isEmpty();
    }

    @Test
    void namesOnlyRolesThatThereAre() {
        assertThat(TermRules.shipped().all().stream().map(TermRule::owners).flatMap(List::stream))
                .allMatch(owner -> Role.named(owner).isPresent());
    }

    @Test
    void knowsAFactForEveryTermOfEnrolment() {
        var raised = Stream.of(found(enrolled(), "2019-01-10"), groupDeadlines())
                .flatMap(List::stream)
                .map(deadline -> deadline.rule().id());

        assertThat(raised).contains("T-02", "T-03", "T-05", "T-06", "T-08", "T-09", "T-10", "T-11", "T-12", "T-13");
    }

    private static List<Deadline> groupDeadlines() {
        return DEADLINES.of(
                "enrolment",
                GroupTerms.subject(GROUP),
                GroupTerms.facts(GROUP),
                LocalDate.parse("2019-01-10").atStartOfDay(ZoneId.of("Europe/Kaliningrad")));
    }

    private static ServiceCase enrolled() {
        return accepted(complete().enrolled(new Enrolment(new CaseNumber("d1", 2018, 1), Given.ORDER, List.of())));
    }

    private static Deadline one(String rule, ServiceCase file, String today) {
        return found(file, today).stream()
                .filter(deadline -> deadline.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Deadline> found(ServiceCase file, String today) {
        return DEADLINES.of(
                "enrolment",
                CaseTerms.subject(file, GROUP),
                CaseTerms.facts(file, GROUP),
                LocalDate.parse(today).atTime(9, 0).atZone(ZoneId.of("Europe/Kaliningrad")));
    }
}
