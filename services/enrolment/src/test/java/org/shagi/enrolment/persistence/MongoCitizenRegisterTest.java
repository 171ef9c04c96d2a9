package org.shagi.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.shagi.enrolment.web.EnrolmentTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal of citizens in the real store. Each test has a department of its own. */
@EnrolmentTest
class MongoCitizenRegisterTest {

    private final String department = UUID.randomUUID().toString();

    @Autowired
    private CitizenRegister register;

    @Test
    void givesNumbersThatCameBackToTheNextCases() {
        register.numbersOf(List.of("a", "b", "c"), department, 2019);

        register.giveBack(Set.of("b", "c"), department, 2019);

        assertThat(register.numberOf("d", department, 2019).number()).isEqualTo(2);
    }

    @Test
    void movesNoNumberThatWasGivenAfterwards() {
        register.numbersOf(List.of("a", "b", "c"), department, 2019);

        register.giveBack(Set.of("b"), department, 2019);

        assertThat(register.numberOf("c", department, 2019).number()).isEqualTo(3);
        assertThat(register.numberOf("d", department, 2019).number()).isEqualTo(4);
    }

    @Test
    void takesNothingBackFromAJournalThatIsNotBegun() {
        register.giveBack(Set.of("a"), department, 2019);

        assertThat(register.numberOf("b", department, 2019).number()).isEqualTo(1);
    }
}
