package org.shagi.enrolment.domain.parents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.NOON;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.enrolment.domain.Recorded;
import org.shagi.kit.domain.Decision;

class UrgentServiceJournalTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2019, 2, 4);
    private static final Parent MOTHER = new Parent("Образцова Весна", LocalDate.of(1985, 4, 1));

    @Test
    void refusesInThisOrder() {
        assertThat(UrgentRules.ALL)
                .extracting(UrgentRule::name)
                .containsExactly(
                        "it is given already",
                        "its papers are in order",
                        "the parent has no programme",
                        "at most two a month",
                        "of different kinds",
                        "the act is of this service only");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "LEGAL_HELP, 2019-02-28, 3, urgent-limit-of-month",
                "LEGAL_HELP, 2019-03-01, 3, -",
                "FOOD, 2019-03-01, 3, -",
                "LEGAL_HELP, 2019-03-01, 1, act-number-taken",
                "LEGAL_HELP, 2020-01-01, 3, another-year"
            })
    void givesAtMostTwoACalendarMonthAndOfDifferentKinds(
            UrgentKind kind, LocalDate on, String act, @Nullable String why) {
        var journal = accepted(enter(empty(), MOTHER, UrgentKind.FOOD, FEBRUARY, "1")
                .then(one -> enter(one, MOTHER, UrgentKind.CLOTHING, FEBRUARY.plusDays(16), "2")));

        var decision = enter(journal, MOTHER, kind, on, act);

        if (why == null) {
            assertThat(accepted(decision).services())
                    .extracting(UrgentAid::number)
                    .containsExactly(1, 2, 3);
        } else {
            assertThat(refused(decision).code()).isEqualTo(why);
        }
    }

    @Test
    void countsForThePersonHoweverTheNameIsWrittenAndNotForANamesake() {
        var journal = accepted(enter(empty(), MOTHER, UrgentKind.FOOD, FEBRUARY, "1"));
        var same = new Parent(" ОБРАЗЦОВА  весна ", MOTHER.birthDate());
        var namesake = new Parent(MOTHER.fullName(), LocalDate.of(1990, 1, 1));

        assertThat(refused(enter(journal, same, UrgentKind.FOOD, FEBRUARY, "2")).code())
                .isEqualTo("urgent-kind-twice");
        assertThat(accepted(enter(journal, namesake, UrgentKind.FOOD, FEBRUARY, "2"))
                        .services())
                .hasSize(2);
    }

    @Test
    void isForParentsWithoutAProgramme() {
        var aid = aid(MOTHER, UrgentKind.FOOD, FEBRUARY, "1");

        assertThat(refused(empty().enter(aid, List.of(), true, TODAY)).code()).isEqualTo("parent-has-programme");
        assertThat(refused(empty().enter(aid, List.of(), false, FEBRUARY.minusDays(1)))
                        .code())
                .isEqualTo("day-in-the-future");
        var entered = accepted(empty().enter(aid, List.of(), false, TODAY));
        assertThat(accepted(entered.enter(aid, List.of(), false, TODAY))).isSameAs(entered);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "86400, true", "86401, false"})
    void isEnteredWithinTwentyFourHoursOrWithAReason(long secondsAgo, boolean inTime) {
        var at = NOON.plus(Duration.ofDays(20));
        var recorded = new Recorded("orlova", at.plusSeconds(secondsAgo));

        if (inTime) {
            assertThat(accepted(entered(at, recorded, null)).late()).isFalse();
            assertThat(accepted(entered(at, recorded, "зря")).late()).isFalse();
        } else {
            assertThat(refused(entered(at, recorded, null)).code()).isEqualTo("late-entry-needs-reason");
            assertThat(accepted(entered(at, recorded, "болел специалист")).late())
                    .isTrue();
        }
        assertThat(refused(entered(recorded.at().plusSeconds(1), recorded, null))
                        .code())
                .isEqualTo("moment-in-the-future");
    }

    private static Decision<Entered> entered(Instant at, Recorded recorded, @Nullable String reason) {
        return Entered.now(at, recorded, reason, ZoneId.of("Europe/Kaliningrad"));
    }

    private static UrgentServiceJournal empty() {
        return UrgentServiceJournal.empty("d1", 2019);
    }

    private static Decision<UrgentServiceJournal> enter(
            UrgentServiceJournal journal, Parent to, UrgentKind kind, LocalDate on, String act) {
        return journal.enter(aid(to, kind, on, act), List.of(), false, TODAY);
    }

    private static UrgentAid aid(Parent to, UrgentKind kind, LocalDate on, String act) {
        var papers = new UrgentPapers(on, "справка", act, on);
        return new UrgentAid(act + on + to.birthDate(), 0, "c1", to, kind, on, papers, new Recorded("orlova", NOON));
    }
}
