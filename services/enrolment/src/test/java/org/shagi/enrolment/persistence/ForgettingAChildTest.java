package org.shagi.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.applied;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.PersonalRecords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.web.EnrolmentTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A child is known as long as one of its cases is there, and forgotten with the last. */
@EnrolmentTest
class ForgettingAChildTest {

    private static final Snils NUMBER = new Snils("08765430300");

    @Autowired
    private Children children;

    @Autowired
    private ServiceCases cases;

    @BeforeEach
    @AfterEach
    void isUnknown() {
        children.find(NUMBER).ifPresent(child -> children.forget(child, ""));
    }

    @Test
    void isNotForgottenWhileAnotherCaseIsThere() {
        var child = children.known(NUMBER);
        var first = open(child);
        var second = open(child);

        assertThat(children.forget(child, first.id())).isFalse();
        assertThat(children.find(NUMBER)).isPresent();

        assertThat(cases.remove(second)).isTrue();
        assertThat(children.forget(child, first.id())).isTrue();
        assertThat(children.find(NUMBER)).isEmpty();
        cases.remove(first);
    }

    @Test
    void goesWithTheDestructionOfItsLastCaseAndOfNoOther() {
        var child = children.known(NUMBER);
        var first = open(child);
        var second = open(child);
        var records = (PersonalRecords) children;

        assertThat(records.destroyWith(first)).isEmpty();
        assertThat(children.find(NUMBER)).isPresent();

        assertThat(cases.remove(first)).isTrue();
        assertThat(records.destroyWith(second)).isEqualTo(Map.of("child", 1));
        assertThat(children.find(NUMBER)).isEmpty();
        cases.remove(second);
    }

    private ServiceCase open(Child child) {
        var like = applied();
        var data = like.child();
        return cases.open(ServiceCase.applied(
                        UUID.randomUUID().toString(),
                        child.id(),
                        "d1",
                        "g1",
                        like.appliedOn(),
                        new ChildData(
                                data.lastName(),
                                data.firstName(),
                                data.patronymic(),
                                data.birthDate(),
                                data.sex(),
                                NUMBER,
                                data.address()),
                        like.representative(),
                        null))
                .value();
    }
}
