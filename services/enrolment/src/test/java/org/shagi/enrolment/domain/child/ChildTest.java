package org.shagi.enrolment.domain.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.NOON;
import static org.shagi.enrolment.Given.SNILS;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.enrolment.domain.Period;

class ChildTest {

    private final Child known = new Child("child-1", SNILS, List.of(), 1);

    @ParameterizedTest
    @CsvSource({"2019-07-09, 2019-12-30", "2019-01-01, 2019-01-09", "2019-03-01, 2019-03-01", "2018-01-01, 2020-01-01"})
    void isNotInTwoGroupsOnOneDay(LocalDate from, LocalDate to) {
        var claimed = accepted(known.claim(claim("c1", "2019-01-09", "2019-07-09")));

        var refusal = refused(claimed.claim(new ClaimedStay("c2", "g2", new Period(from, to), NOON)));

        assertThat(refusal.code()).isEqualTo("child-in-another-group");
    }

    @Test
    void mayComeAgainTheDayAfter() {
        var claimed = accepted(known.claim(claim("c1", "2019-01-09", "2019-07-09")));

        var again = accepted(claimed.claim(claim("c2", "2019-07-10", "2019-12-30")));

        assertThat(again.stays()).hasSize(2);
        assertThat(again.version()).isEqualTo(3);
    }

    @Test
    void replacesWhatTheSameCaseClaimedBefore() {
        var claimed = accepted(known.claim(claim("c1", "2019-01-09", "2019-07-09")));

        var later = accepted(claimed.claim(claim("c1", "2019-02-01", "2019-07-09")));

        assertThat(later.stays()).containsExactly(claim("c1", "2019-02-01", "2019-07-09"));
    }

    private static ClaimedStay claim(String caseId, String from, String to) {
        return new ClaimedStay(caseId, "g1", new Period(LocalDate.parse(from), LocalDate.parse(to)), NOON);
    }
}
