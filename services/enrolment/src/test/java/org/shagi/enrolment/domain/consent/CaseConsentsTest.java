package org.shagi.enrolment.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.NOON;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.Recorded;
import org.shagi.enrolment.domain.Wording;
import org.shagi.kit.domain.Decision;

class CaseConsentsTest {

    private static final LocalDate FROM = LocalDate.of(2019, 1, 9);
    private static final LocalDate TO = LocalDate.of(2019, 7, 9);
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 2);
    private static final Recorded ORLOVA = new Recorded("orlova", NOON);
    private static final CaseConsents NONE = CaseConsents.none("c1");

    @Test
    void refusesInThisOrder() {
        assertThat(ConsentRules.ALL)
                .extracting(ConsentRule::name)
                .containsExactly(
                        "it is given already",
                        "its form was in force",
                        "publication names where",
                        "no other of its kind holds");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-08, EXPIRED",
        "2019-01-09, ACTIVE",
        "2019-03-01, ACTIVE",
        "2019-03-02, WITHDRAWN",
        "2019-07-10, WITHDRAWN"
    })
    void holdsFromItsFirstDayToTheDayBeforeItsWithdrawal(LocalDate day, ConsentState state) {
        var given = accepted(give(NONE, consent("1", ConsentKind.PHOTO_VIDEO, FROM)));

        var withdrawn = accepted(given.withdraw("1", new Withdrawal(MARCH, null, ORLOVA), TO));

        assertThat(withdrawn.find("1").orElseThrow().stateOn(day)).isEqualTo(state);
        assertThat(withdrawn.activeOn(ConsentKind.PHOTO_VIDEO, day).isPresent())
                .isEqualTo(state == ConsentState.ACTIVE);
    }

    @Test
    void keepsOneKindFromStandingForAnother() {
        var given = accepted(give(NONE, consent("1", ConsentKind.PROCESSING, FROM)));

        assertThat(given.activeOn(ConsentKind.PHOTO_VIDEO, FROM)).isEmpty();
        assertThat(accepted(give(given, consent("2", ConsentKind.PHOTO_VIDEO, FROM)))
                        .consents())
                .hasSize(2);
    }

    @Test
    void isNotChangedByTheSameConsentOnceMore() {
        var given = accepted(give(NONE, consent("1", ConsentKind.PROCESSING, FROM)));

        assertThat(accepted(give(given, consent("2", ConsentKind.PROCESSING, FROM))))
                .isSameAs(given);
        assertThat(given.toString()).doesNotContain("Образцова");
    }

    @Test
    void letsANewOneBeginWhereTheOldOneWasTakenBack() {
        var given = accepted(give(NONE, consent("1", ConsentKind.PROCESSING, FROM)));
        var after = consent("2", ConsentKind.PROCESSING, MARCH);

        assertThat(refused(give(given, after)).code()).isEqualTo("consent-given-already");
        var withdrawn = accepted(given.withdraw("1", new Withdrawal(MARCH, null, ORLOVA), TO));
        assertThat(accepted(give(withdrawn, after)).consents()).hasSize(2);
    }

    @Test
    void isGivenOnAFormInForceAndNamesWhereItIsPublished() {
        var processing = consent("1", ConsentKind.PROCESSING, FROM);

        assertThat(refused(give(NONE, consent("1", ConsentKind.DISSEMINATION, FROM)))
                        .code())
                .isEqualTo("resources-missing");
        assertThat(refused(NONE.give(processing, form(FROM.minusDays(1)), TO)).code())
                .isEqualTo("consent-form-not-in-force");
        assertThat(refused(NONE.give(processing, form(TO), FROM.minusDays(1))).code())
                .isEqualTo("day-in-the-future");
    }

    private static Decision<CaseConsents> give(CaseConsents held, Consent consent) {
        return held.give(consent, form(TO), TO);
    }

    private static ConsentForm form(LocalDate to) {
        return new ConsentForm(ConsentKind.PROCESSING, 1, LocalDate.of(2015, 1, 1), to, new Wording("", ""), "152-ФЗ");
    }

    private static Consent consent(String id, ConsentKind kind, LocalDate from) {
        var terms = new ConsentTerms("обслуживание", List.of(), List.of(), List.of());
        return new Consent(id, kind, "Образцова Весна", null, terms, new Period(from, TO), 1, ORLOVA, null);
    }
}
