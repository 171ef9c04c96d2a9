package org.shagi.enrolment.domain.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shagi.kit.domain.ServiceCode;

class DeliveredTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2019, 2);
    private static final YearMonth MARCH = YearMonth.of(2019, 3);
    private static final ServiceCode PSYCHOLOGY = new ServiceCode("5.3");

    @Test
    void addsUpTheClosedMonthsOfTheSpanAndNamesTheOthers() {
        var delivered = Delivered.to(
                "c1", JANUARY, MARCH, List.of(closed(MARCH, 4, given(20, 1, 6)), closed(JANUARY, 1, given(15, 2, 5))));

        assertThat(delivered.total()).isEqualTo(given(35, 3, 11));
        assertThat(delivered.months()).containsOnlyKeys(JANUARY, MARCH);
        assertThat(delivered.versions()).containsEntry(MARCH, 4L);
        assertThat(delivered.open()).containsExactly(FEBRUARY);
        assertThat(delivered.isComplete()).isFalse();
    }

    @Test
    void givesNothingToAChildThatAClosedMonthDoesNotName() {
        var delivered = Delivered.to("c2", JANUARY, JANUARY, List.of(closed(JANUARY, 1, given(15, 2, 5))));

        assertThat(delivered.total()).isEqualTo(ChildMonth.NOTHING);
        assertThat(delivered.total().of(PSYCHOLOGY)).isZero();
        assertThat(delivered.isComplete()).isTrue();
    }

    @Test
    void passesOverMonthsOutsideTheSpan() {
        var delivered = Delivered.to("c1", FEBRUARY, FEBRUARY, List.of(closed(JANUARY, 1, given(15, 2, 5))));

        assertThat(delivered.months()).isEmpty();
        assertThat(delivered.open()).containsExactly(FEBRUARY);
    }

    @Test
    void cannotHoldLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> given(1, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> given(-1, 0, 1));
    }

    private static ClosedMonth closed(YearMonth month, long version, ChildMonth child) {
        return new ClosedMonth("g1", month, LocalDate.of(2019, 4, 1), "orlova", Map.of("c1", child), version);
    }

    private static ChildMonth given(int present, int absent, int psychology) {
        return new ChildMonth(
                present,
                absent,
                new TreeMap<>(Map.of(ServiceCode.PRESENCE, Math.abs(present), PSYCHOLOGY, psychology)));
    }
}
