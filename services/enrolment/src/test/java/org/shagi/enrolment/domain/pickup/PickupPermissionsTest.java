package org.shagi.enrolment.domain.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.COURSE;
import static org.shagi.enrolment.Given.END;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.Recorded;

class PickupPermissionsTest {

    private static final Recorded ORLOVA = new Recorded("orlova", Instant.parse("2019-07-09T15:00:00Z"));
    private static final PickupAdult GRANDMOTHER = adult("Образцова Зима", "+7 1");
    private static final PickupAdult UNCLE = adult("Образцов Март", "+7 2");
    private static final LocalDate FEBRUARY = LocalDate.of(2019, 2, 5);

    private final PickupPermissions permissions =
            accepted(PickupPermissions.none("c1").handIn(paper(false, COURSE, GRANDMOTHER, UNCLE), END));

    @Test
    void asksInThisOrder() {
        assertThat(DepartureRules.ALL)
                .extracting(DepartureRule::code)
                .containsExactly(
                        "no-pickup-application", "self-departure-forbidden", "adult-not-named", "adult-revoked");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1-1, 2019-01-09, -",
                "1-2, 2019-07-09, -",
                "1-1, 2019-01-08, no-pickup-application",
                "1-1, 2019-07-10, no-pickup-application",
                "SELF, 2019-02-04, self-departure-forbidden",
                "OTHER, 2019-02-04, adult-not-named",
                "1-3, 2019-02-04, adult-not-named"
            })
    void letsAChildGoOnlyWithWhomThePaperOfTheDayNames(String who, LocalDate day, @Nullable String why) {
        assertThat(departure(permissions, who, day).why()).isEqualTo(why);
    }

    @Test
    void crossesOutOneAdultFromADayOnAndKeepsTheOther() {
        var changed = accepted(permissions.revoke("1-1", FEBRUARY));

        assertThat(departure(changed, "1-1", FEBRUARY.minusDays(1)).allowed()).isTrue();
        assertThat(departure(changed, "1-1", FEBRUARY).why()).isEqualTo("adult-revoked");
        assertThat(departure(changed, "1-2", FEBRUARY).allowed()).isTrue();
        assertThat(accepted(changed.revoke("1-1", FEBRUARY))).isSameAs(changed);
        assertThat(refused(changed.revoke("1-1", START)).code()).isEqualTo("adult-revoked-already");
    }

    @Test
    void takesBackGoingAlone() {
        var alone = accepted(PickupPermissions.none("c1").handIn(paper(true, COURSE), END));

        var changed = accepted(alone.revoke("SELF", FEBRUARY));

        assertThat(departure(alone, "SELF", FEBRUARY).allowed()).isTrue();
        assertThat(departure(changed, "SELF", FEBRUARY).why()).isEqualTo("self-departure-forbidden");
        assertThat(refused(permissions.revoke("SELF", START)).code()).isEqualTo("unknown-adult");
    }

    @Test
    void looksAtTheNewestApplicationThatCoversTheDay() {
        var june = LocalDate.of(2019, 6, 3);

        var changed = accepted(permissions.handIn(paper(true, new Period(june, END)), END));

        assertThat(departure(changed, "1-1", june.minusDays(1)).allowed()).isTrue();
        assertThat(departure(changed, "1-1", june).why()).isEqualTo("adult-not-named");
        assertThat(departure(changed, "SELF", june).allowed()).isTrue();
    }

    @Test
    void isNotChangedByTheSameApplicationOrTheSameQuestion() {
        assertThat(accepted(permissions.handIn(paper(false, COURSE, GRANDMOTHER, UNCLE), END)))
                .isSameAs(permissions);
        var asked = accepted(permissions.check("q", "1-1", ORLOVA.at(), START, ORLOVA));
        assertThat(accepted(asked.check("q", "SELF", ORLOVA.at(), START, ORLOVA)))
                .isSameAs(asked);
    }

    @Test
    void refusesAPaperThatNamesNobodyOrOneTwice() {
        assertThat(refused(PickupApplication.handedIn(false, List.of(), COURSE, START, ORLOVA))
                        .code())
                .isEqualTo("nobody-may-take-the-child");
        var twice = List.of(GRANDMOTHER, GRANDMOTHER);
        assertThat(refused(PickupApplication.handedIn(false, twice, COURSE, START, ORLOVA))
                        .code())
                .isEqualTo("adult-twice");
        assertThat(refused(PickupPermissions.none("c1").handIn(paper(true, COURSE), START.minusDays(1)))
                        .code())
                .isEqualTo("day-in-the-future");
        assertThat(permissions.toString()).doesNotContain("Образцова");
    }

    private static Departure departure(PickupPermissions permissions, String who, LocalDate day) {
        return accepted(permissions.check("q", who, ORLOVA.at(), day, ORLOVA))
                .departure("q")
                .orElseThrow();
    }

    private static PickupApplication paper(boolean self, Period valid, PickupAdult... adults) {
        return accepted(PickupApplication.handedIn(self, List.of(adults), valid, START, ORLOVA));
    }

    private static PickupAdult adult(String name, String phone) {
        return new PickupAdult("", name, "ул. Примерная", phone, null, null);
    }
}
