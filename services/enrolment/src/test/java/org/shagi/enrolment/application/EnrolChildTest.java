package org.shagi.enrolment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shagi.enrolment.Given.HEAD;
import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.application.InMemory.Killed;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.child.ClaimedStay;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;

class EnrolChildTest {

    private final Office office = new Office();

    @BeforeEach
    void veraHasAllHerPapers() {
        office.form("Ромашка", 10);
        office.form("Василёк", 10);
        office.apply("vera", "Ромашка", "Бубликова", Office.VERA);
        office.handInPapers("vera");
    }

    @Test
    void isFinishedByTheRostersEventIfTheProcessDiesBetweenRosterAndCase() {
        office.shelves.cases.killed = true;
        assertThatThrownBy(() -> office.enrol("vera")).isInstanceOf(Killed.class);
        office.shelves.cases.killed = false;
        assertThat(office.group("Ромашка").roster()).hasSize(1);
        assertThat(office.file("vera").state()).isEqualTo(CaseState.CONTRACT_SIGNED);

        office.followRoster.follow("Ромашка");

        assertThat(office.file("vera").state()).isEqualTo(CaseState.ENROLLED);
        assertThat(office.file("vera").enrolment().order()).isEqualTo(ORDER);
        assertThat(office.file("vera").enrolment().number().number()).isEqualTo(1);
    }

    @Test
    void isFinishedByARepeatOfTheRequestToo() {
        office.shelves.cases.killed = true;
        assertThatThrownBy(() -> office.enrol("vera")).isInstanceOf(Killed.class);
        office.shelves.cases.killed = false;

        var made = accepted(office.enrol("vera"));
        var enrolled = made.value();

        assertThat(made.fresh()).isFalse();
        assertThat(enrolled.state()).isEqualTo(CaseState.ENROLLED);
        assertThat(enrolled.enrolment().number().number()).isEqualTo(1);
        assertThat(office.group("Ромашка").roster()).hasSize(1);
    }

    @Test
    void takesThePlaceEvenIfOthersChangeTheGroupMeanwhile() {
        office.shelves.groups.overtakes = 5;

        assertThat(accepted(office.enrol("vera")).fresh()).isTrue();
        assertThat(office.group("Ромашка").roster()).hasSize(1);
    }

    @Test
    void givesUpWhenItIsOvertakenWithoutEnd() {
        office.shelves.groups.overtakes = Integer.MAX_VALUE;

        assertThat(refused(office.enrol("vera")).code()).isEqualTo("overtaken");
    }

    @Test
    void refusesASecondGroupForTheChildOnTheSameDays() {
        accepted(office.enrol("vera"));
        office.apply("vera-again", "Василёк", "Бубликова", Office.VERA);
        office.handInPapers("vera-again");

        assertThat(refused(office.enrol("vera-again")).code()).isEqualTo("child-in-another-group");
        assertThat(office.file("vera-again").childId())
                .isEqualTo(office.file("vera").childId());
    }

    @Test
    void holdsToAClaimForAMinuteAndThenOnlyIfARosterProvesIt() {
        var vera = office.shelves.children.known(Office.VERA);
        var leftBehind =
                new ClaimedStay("other", "Василёк", office.group("Василёк").course(), office.now);
        office.shelves.children.replace(accepted(vera.claim(leftBehind)));

        assertThat(refused(office.enrol("vera")).code()).isEqualTo("child-in-another-group");
        office.now = office.now.plus(Duration.ofMinutes(1));
        assertThat(accepted(office.enrol("vera")).fresh()).isTrue();
    }

    @Test
    void refusesAnotherOrderForAChildThatIsEnrolled() {
        accepted(office.enrol("vera"));

        var refusal = refused(office.enrolChild.enrol("vera", new Order("9-р", START), HEAD));

        assertThat(refusal.code()).isEqualTo("enrolled-by-another-order");
    }

    @Test
    void leavesNoNumberOutWhenAnEnrolmentIsRefused() {
        office.apply("egor", "Ромашка", "Дождиков", Office.EGOR);
        assertThat(refused(office.enrol("egor")).code()).isEqualTo("programme-missing");

        accepted(office.enrol("vera"));
        office.handInPapers("egor");

        assertThat(accepted(office.enrol("egor")).value().enrolment().number().number())
                .isEqualTo(2);
    }

    @Test
    void refusesWhatLiesOutsideTheScopeOrDoesNotExist() {
        var stranger = new Actor("morozova", Set.of(Role.DEPARTMENT_HEAD), Set.of("d2"));

        assertThat(refused(office.enrolChild.enrol("vera", ORDER, stranger)).code())
                .isEqualTo("outside-your-scope");
        assertThat(refused(office.enrolChild.enrol("nobody", ORDER, HEAD)).code())
                .isEqualTo("unknown-case");
        assertThat(refused(office.readRoster.of("Ромашка", null, stranger)).code())
                .isEqualTo("outside-your-scope");
        assertThat(refused(office.readRoster.of("Пион", null, HEAD)).code()).isEqualTo("unknown-group");
    }

    @Test
    void namesTheChildrenInTheOrderOfTheAlphabet() {
        office.apply("yolka", "Ромашка", "Ёлочкина", Office.EGOR);
        office.handInPapers("yolka");
        accepted(office.enrol("yolka"));
        accepted(office.enrol("vera"));

        assertThat(accepted(office.readRoster.of("Ромашка", START, HEAD)))
                .extracting(line -> line.file().child().lastName())
                .containsExactly("Бубликова", "Ёлочкина");
    }
}
