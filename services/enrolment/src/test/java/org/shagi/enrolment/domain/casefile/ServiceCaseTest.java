package org.shagi.enrolment.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.COURSE;
import static org.shagi.enrolment.Given.END;
import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.applied;
import static org.shagi.enrolment.Given.certificate;
import static org.shagi.enrolment.Given.complete;
import static org.shagi.enrolment.Given.contract;
import static org.shagi.enrolment.Given.item;
import static org.shagi.enrolment.Given.programme;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;

class ServiceCaseTest {

    private static final Enrolment ENROLMENT = new Enrolment(new CaseNumber("d1", 2018, 1), ORDER, List.of());

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void livesByTheTable(CaseState from) {
        var legal = switch (from) {
            case APPLIED -> Set.of(CaseState.PROGRAMME_PRESENTED, CaseState.WITHDRAWN);
            case PROGRAMME_PRESENTED ->
                Set.of(CaseState.PROGRAMME_PRESENTED, CaseState.CONTRACT_SIGNED, CaseState.WITHDRAWN);
            case CONTRACT_SIGNED -> Set.of(CaseState.ENROLLED, CaseState.WITHDRAWN);
            case ENROLLED -> Set.of(CaseState.COMPLETED, CaseState.ENDED_EARLY);
            case WITHDRAWN, COMPLETED, ENDED_EARLY -> Set.of(CaseState.ARCHIVED);
            case ARCHIVED -> Set.of(CaseState.DESTROYED);
            case DESTROYED -> Set.<CaseState>of();
        };

        for (var to : CaseState.values()) {
            assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(legal.contains(to));
        }
    }

    @Test
    void goesFromTheApplicationToEnrolmentInFourSteps() {
        var enrolled = accepted(complete().enrolled(ENROLMENT));

        assertThat(enrolled.state()).isEqualTo(CaseState.ENROLLED);
        assertThat(enrolled.enrolment()).isEqualTo(ENROLMENT);
        assertThat(enrolled.version()).isEqualTo(5);
    }

    @Test
    void isNotChangedByAPaperThatIsThereAlready() {
        var enrolled = accepted(complete().enrolled(ENROLMENT));

        assertThat(accepted(enrolled.present(programme()))).isSameAs(enrolled);
        assertThat(accepted(enrolled.present(certificate()))).isSameAs(enrolled);
        assertThat(accepted(enrolled.conclude(contract()))).isSameAs(enrolled);
        assertThat(accepted(enrolled.enrolled(ENROLMENT))).isSameAs(enrolled);
    }

    @Test
    void refusesAnotherPaperAfterItsTime() {
        var enrolled = accepted(complete().enrolled(ENROLMENT));
        var other = new Programme("ИП-2", LocalDate.of(2018, 12, 12), "x", END, List.of(item("5.3", 1)), END);

        assertThat(refused(complete().present(other)).code()).isEqualTo("out-of-turn");
        assertThat(refused(enrolled.present(new Certificate(END, END, "x", true)))
                        .code())
                .isEqualTo("out-of-turn");
        assertThat(refused(applied().conclude(contract())).facts()).containsEntry("state", CaseState.APPLIED);
        var otherOrder = new Enrolment(ENROLMENT.number(), new Order("2-р", END), List.of());
        assertThat(refused(enrolled.enrolled(otherOrder)).code()).isEqualTo("out-of-turn");
        assertThat(refused(applied().enrolled(ENROLMENT)).code()).isEqualTo("out-of-turn");
    }

    @Test
    void takesABetterProgrammeUntilThereIsAContract() {
        var first = accepted(applied().present(programme()));
        var better = new Programme("ИП-2", LocalDate.of(2018, 12, 12), "x", END, List.of(item("5.3", 1)), END);

        assertThat(accepted(first.present(better)).programme()).isEqualTo(better);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-11, contract-too-early", "2018-12-09, contract-too-early", "2019-01-10, term-before-contract"})
    void refusesAContractWhoseDatesAreOutOfOrder(LocalDate concludedOn, String code) {
        var presented = accepted(applied().present(programme()));

        assertThat(refused(presented.conclude(new Contract("1", concludedOn, COURSE)))
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-12", "2019-01-09"})
    void acceptsAContractOnTheFirstAndTheLastPossibleDay(LocalDate concludedOn) {
        var presented = accepted(applied().present(programme()));

        assertThat(accepted(presented.conclude(new Contract("1", concludedOn, COURSE)))
                        .state())
                .isEqualTo(CaseState.CONTRACT_SIGNED);
    }

    @Test
    void refusesAProgrammeThatNamesACodeTwiceOrEndsBeforeItBegins() {
        var twice = List.of(item("5.3", 1), item("5.3", 2));

        assertThat(refused(Programme.presented("1", END, "x", END, twice, END)).code())
                .isEqualTo("code-twice");
        assertThat(refused(Programme.presented("1", END, "x", END.minusDays(1), List.of(item("5.3", 1)), END))
                        .code())
                .isEqualTo("period-out-of-order");
        assertThat(refused(Certificate.presented(END, END.minusDays(1), "x", true))
                        .code())
                .isEqualTo("period-out-of-order");
        assertThat(refused(Period.between(END, END.minusDays(1))).code()).isEqualTo("period-out-of-order");
    }

    @Test
    void saysNothingOfThePersonWhenItIsPrinted() {
        assertThat(complete().toString())
                .doesNotContain("Тестовкин", "Проба", "2010-03-14", "Примерная", "4012", "112");
    }

    @Test
    void showsTheNumberWithItsYear() {
        assertThat(new CaseNumber("d1", 2019, 17).shown()).isEqualTo("17/2019");
    }
}
