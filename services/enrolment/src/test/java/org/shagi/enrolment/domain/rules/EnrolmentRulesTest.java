package org.shagi.enrolment.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shagi.enrolment.Given.AGE;
import static org.shagi.enrolment.Given.COURSE;
import static org.shagi.enrolment.Given.END;
import static org.shagi.enrolment.Given.NOON;
import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.SNILS;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.applied;
import static org.shagi.enrolment.Given.complete;
import static org.shagi.enrolment.Given.contract;
import static org.shagi.enrolment.Given.group;
import static org.shagi.enrolment.Given.item;
import static org.shagi.enrolment.Given.place;
import static org.shagi.enrolment.Given.programme;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.calendar.WorkCalendar;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.Certificate;
import org.shagi.enrolment.domain.casefile.Contract;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.ClaimedStay;
import org.shagi.enrolment.domain.group.DayCareGroup;

class EnrolmentRulesTest {

    private static final Child NOWHERE_ELSE = new Child("child-1", SNILS, List.of(), 1);

    @Test
    void refusesInThisOrder() {
        assertThat(EnrolmentRules.ALL)
                .extracting(EnrolmentRule::name)
                .containsExactly(
                        "the case is not over",
                        "the age fits",
                        "the programme is valid",
                        "the certificate says fit",
                        "the contract is concluded",
                        "the group is open",
                        "a place is free",
                        "the stay lies inside the course",
                        "the child is in no other group");
    }

    @Test
    void namesTheFirstReasonWhereThereAreMany() {
        var hopeless = applied(LocalDate.of(2000, 1, 1));
        var full = accepted(group(1).takePlace(place(7, COURSE)));

        assertThat(refused(EnrolmentRules.decide(facts(hopeless, full))).code()).isEqualTo("child-too-old");
        assertThat(refused(EnrolmentRules.decide(facts(applied(), full))).code())
                .isEqualTo("programme-missing");
    }

    @Test
    void acceptsAChildWhoseEveryPaperIsInOrder() {
        assertThat(accepted(EnrolmentRules.decide(facts(complete(), group(10)))))
                .isEmpty();
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "2014-01-10, child-too-young",
        "2014-01-09, ''",
        "2007-01-10, ''",
        "2007-01-09, noted",
        "2006-01-10, noted",
        "2006-01-09, child-too-old"
    })
    void looksAtFullYearsOnTheFirstDay(LocalDate birthDate, String outcome) {
        var decided = EnrolmentRules.decide(facts(complete(applied(birthDate)), group(10)));

        if (outcome.startsWith("child")) {
            assertThat(refused(decided).code()).isEqualTo(outcome);
            assertThat(refused(decided).facts()).containsOnlyKeys("limit", "date");
        } else {
            assertThat(accepted(decided)).isEqualTo(outcome.isEmpty() ? List.of() : List.of("age-at-the-limit"));
        }
    }

    @Test
    void looksAtTheAgeOnTheFirstDayOfTheStayAndNotOfTheCourse() {
        var later = new Contract("1", LocalDate.of(2018, 12, 13), new Period(START.plusDays(1), END));
        var file = with(applied(LocalDate.of(2014, 1, 10)), programme(), fit(START, END), later);

        assertThat(accepted(EnrolmentRules.decide(facts(file, group(10))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-01-10, 2019-07-09", "2018-12-01, 2019-01-08"})
    void refusesAProgrammeThatIsNotInForceOnTheFirstDay(LocalDate issuedOn, LocalDate validTo) {
        var paper = new Programme("ИП-1", issuedOn, "x", validTo, List.of(item("5.3", 36)), issuedOn);
        var file = issuedOn.isAfter(START)
                ? accepted(applied().present(paper))
                : with(applied(), paper, fit(START, END), contract());

        assertThat(refused(EnrolmentRules.decide(facts(file, group(10)))).code())
                .isEqualTo("programme-not-valid");
    }

    @Test
    void refusesWithoutACertificate() {
        var file = accepted(applied().present(programme()));

        assertThat(refused(EnrolmentRules.decide(facts(file, group(10)))).code())
                .isEqualTo("certificate-missing");
    }

    @ParameterizedTest
    @CsvSource({"2019-01-10, 2019-07-09", "2018-12-01, 2019-01-08"})
    void refusesACertificateThatIsNotInForceOnTheFirstDay(LocalDate issuedOn, LocalDate validTo) {
        var file = with(applied(), programme(), fit(issuedOn, validTo), contract());

        assertThat(refused(EnrolmentRules.decide(facts(file, group(10)))).code())
                .isEqualTo("certificate-not-valid");
    }

    @ParameterizedTest
    @CsvSource({"2019-01-09, 2019-01-09", "2018-12-01, 2019-07-09"})
    void acceptsACertificateThatIsInForceOnTheFirstDay(LocalDate issuedOn, LocalDate validTo) {
        var file = with(applied(), programme(), fit(issuedOn, validTo), contract());

        assertThat(accepted(EnrolmentRules.decide(facts(file, group(10))))).isEmpty();
    }

    @Test
    void refusesAChildWhoIsNotFitForAGroup() {
        var file = with(applied(), programme(), new Certificate(START, END, "x", false), contract());

        assertThat(refused(EnrolmentRules.decide(facts(file, group(10)))).code())
                .isEqualTo("certificate-says-unfit");
    }

    @Test
    void refusesWithoutAContract() {
        var file = accepted(applied().present(programme()).then(it -> it.present(fit(START, END))));

        assertThat(refused(EnrolmentRules.decide(facts(file, group(10)))).code())
                .isEqualTo("contract-missing");
    }

    @Test
    void refusesIntoAClosedGroup() {
        var closed = accepted(group(10).ordered(ORDER).then(it -> it.closed(END.plusDays(1), WorkCalendar.shipped())));

        assertThat(refused(EnrolmentRules.decide(facts(complete(), closed))).code())
                .isEqualTo("group-closed");
    }

    @Test
    void refusesIntoAFullGroup() {
        var full = accepted(group(1).takePlace(place(7, COURSE)));

        assertThat(refused(EnrolmentRules.decide(facts(complete(), full))).code())
                .isEqualTo("no-place-free");
    }

    @Test
    void refusesAStayBeyondTheCourse() {
        var longer = new Contract("1", LocalDate.of(2018, 12, 13), new Period(START, END.plusDays(1)));
        var file = with(applied(), programme(), fit(START, END), longer);

        assertThat(refused(EnrolmentRules.decide(facts(file, group(10)))).code())
                .isEqualTo("outside-course");
    }

    @Test
    void refusesASecondGroupOnTheSameDays() {
        var elsewhere = new Child("child-1", SNILS, List.of(new ClaimedStay("c9", "g9", COURSE, NOON)), 2);
        var facts = new EnrolmentFacts(complete(), group(10), elsewhere, AGE);

        assertThat(refused(EnrolmentRules.decide(facts)).code()).isEqualTo("child-in-another-group");
    }

    @ParameterizedTest
    @CsvSource({"-1, 12, 13", "5, 4, 13", "5, 12, 11"})
    void takesNoBoundsOutOfOrder(int least, int noted, int refused) {
        assertThatThrownBy(() -> new AgeBounds(least, noted, refused)).isInstanceOf(IllegalArgumentException.class);
    }

    private static EnrolmentFacts facts(ServiceCase file, DayCareGroup group) {
        return new EnrolmentFacts(file, group, NOWHERE_ELSE, AGE);
    }

    private static Certificate fit(LocalDate issuedOn, LocalDate validTo) {
        return new Certificate(issuedOn, validTo, "x", true);
    }

    private static ServiceCase with(ServiceCase file, Programme programme, Certificate certificate, Contract contract) {
        return accepted(
                file.present(programme).then(it -> it.present(certificate)).then(it -> it.conclude(contract)));
    }
}
