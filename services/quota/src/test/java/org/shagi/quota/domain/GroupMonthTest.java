package org.shagi.quota.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.shagi.quota.Sample.day;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shagi.quota.Sample;

class GroupMonthTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);
    private final GroupMonth january = GroupMonth.unrecorded(Sample.ROMASHKA, Sample.DEPARTMENT, Sample.JANUARY);

    @Test
    void holdsTheFortyServicesOfTheWorkedDay() {
        var recorded = january.recording(day(WEDNESDAY, 1, 8)).orElseThrow();

        assertThat(recorded.facts().total()).isEqualTo(40);
        assertThat(recorded.facts()).isEqualTo(Amounts.of(Map.of("5.1", 8, "5.3", 8, "5.5", 8, "5.6", 8, "5.7", 8)));
        assertThat(recorded.revision()).isEqualTo(1);
    }

    @Test
    void putsANewerSheetInThePlaceOfTheOlder() {
        var corrected = january.recording(day(WEDNESDAY, 1, 8))
                .flatMap(month -> month.recording(day(WEDNESDAY, 2, 7)))
                .orElseThrow();

        assertThat(corrected.facts().total()).isEqualTo(35);
        assertThat(corrected.days()).hasSize(1);
    }

    @Test
    void isLeftAloneByARepeat() {
        var recorded = january.recording(day(WEDNESDAY, 2, 8)).orElseThrow();

        assertThat(recorded.recording(day(WEDNESDAY, 2, 8))).isEmpty();
    }

    @Test
    void keepsAnOlderVersionThatArrivesLateOnlyToLookBackAt() {
        var recorded = january.recording(day(WEDNESDAY, 2, 8))
                .flatMap(month -> month.recording(day(WEDNESDAY, 1, 10)))
                .orElseThrow();

        assertThat(recorded.facts().total()).isEqualTo(40);
        assertThat(recorded.asOf(Sample.writtenOn(WEDNESDAY, 1)).facts().total())
                .isEqualTo(50);
        assertThat(recorded.asOf(Sample.writtenOn(WEDNESDAY, 1).minusMillis(1)).days())
                .isEmpty();
        assertThat(recorded.asOf(Sample.writtenOn(WEDNESDAY, 2))).isEqualTo(recorded);
    }

    @Test
    void takesADayBackToNothingWhenItsSheetIsEmptied() {
        var emptied = january.recording(day(WEDNESDAY, 1, 8))
                .flatMap(month -> month.recording(day(WEDNESDAY, 2, 0)))
                .orElseThrow();

        assertThat(emptied.facts()).isEqualTo(Amounts.NONE);
        assertThat(emptied.days()).extracting(RecordedDay::date).containsExactly(WEDNESDAY);
    }

    @Test
    void refusesADayOfAnotherMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> january.recording(day(LocalDate.of(2019, 2, 1), 1, 8)));
    }
}
