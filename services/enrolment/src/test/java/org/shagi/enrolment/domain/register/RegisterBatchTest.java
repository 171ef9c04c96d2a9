package org.shagi.enrolment.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;
import static org.shagi.enrolment.domain.register.RegisterGiven.AT;
import static org.shagi.enrolment.domain.register.RegisterGiven.JANUARY;
import static org.shagi.enrolment.domain.register.RegisterGiven.TODAY;
import static org.shagi.enrolment.domain.register.RegisterGiven.acceptedBatch;
import static org.shagi.enrolment.domain.register.RegisterGiven.draft;
import static org.shagi.enrolment.domain.register.RegisterGiven.profile;
import static org.shagi.enrolment.domain.register.RegisterGiven.record;
import static org.shagi.enrolment.domain.register.RegisterGiven.signed;
import static org.shagi.enrolment.domain.register.RegisterGiven.step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterBatchTest {

    @Test
    void itsLifeIsThisTable() {
        var table = Stream.of(BatchState.values())
                .collect(Collectors.toMap(
                        state -> state,
                        state -> Stream.of(BatchState.values())
                                .filter(state::mayBecome)
                                .collect(Collectors.toSet())));

        assertThat(table)
                .isEqualTo(Map.of(
                        BatchState.DRAFT, Set.of(BatchState.SIGNED),
                        BatchState.SIGNED, Set.of(BatchState.SENT),
                        BatchState.SENT, Set.of(BatchState.ACCEPTED, BatchState.REJECTED),
                        BatchState.ACCEPTED, Set.of(),
                        BatchState.REJECTED, Set.of()));
    }

    @Test
    void isNotSignedEmptyOrWithRemarks() {
        var draft = draft(MessageType.START, JANUARY);
        var one = BatchContent.of(profile(), List.of(record()));

        assertThat(refused(draft.signed(BatchContent.of(profile(), List.of()), 0, "d", TODAY, AT))
                        .code())
                .isEqualTo("batch-empty");
        assertThat(refused(draft.signed(one, 2, "d", TODAY, AT)).code()).isEqualTo("batch-with-remarks");
    }

    @Test
    void keepsWhatWasSignedWhenItIsSignedAgain() {
        var signed = signed(MessageType.START, record());
        var other = BatchContent.of(profile(), List.of(record(), record()));

        assertThat(accepted(signed.signed(other, 0, "other", TODAY, AT))).isEqualTo(signed);
    }

    @ParameterizedTest
    @EnumSource(
            value = BatchState.class,
            names = {"SENT", "ACCEPTED", "REJECTED"})
    void aDraftGoesNowhereUnsigned(BatchState next) {
        assertThat(refused(draft(MessageType.START, JANUARY).passed(step(next, TODAY, "x"), TODAY))
                        .code())
                .isEqualTo("batch-out-of-turn");
    }

    @ParameterizedTest
    @CsvSource({"-1, batch-step-too-early", "1, batch-step-in-future"})
    void isNotSentBeforeItIsSignedNorTomorrow(int days, String code) {
        var sent = step(BatchState.SENT, TODAY.plusDays(days), "оператор");

        assertThat(refused(signed(MessageType.START, record()).passed(sent, TODAY))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void theSameStepAgainChangesNothingAndAnotherIsRefused() {
        var batch = acceptedBatch(MessageType.START, record());

        assertThat(accepted(batch.passed(step(BatchState.ACCEPTED, TODAY, "вх. 7"), TODAY)))
                .isSameAs(batch);
        assertThat(refused(batch.passed(step(BatchState.ACCEPTED, TODAY, "вх. 8"), TODAY))
                        .code())
                .isEqualTo("batch-out-of-turn");
        assertThat(refused(batch.passed(step(BatchState.REJECTED, TODAY, "нет"), TODAY))
                        .code())
                .isEqualTo("batch-out-of-turn");
    }

    @Test
    void isAFingerprintOfItsRecords() {
        var one = BatchContent.of(profile(), List.of(record()));
        var same = BatchContent.of(profile(), List.of(record()));
        var other =
                BatchContent.of(profile(), List.of(RegisterGiven.with(record(), RegisterField.LAST_NAME, "Другова")));

        assertThat(one.sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(same.sha256())
                .isNotEqualTo(other.sha256());
    }
}
