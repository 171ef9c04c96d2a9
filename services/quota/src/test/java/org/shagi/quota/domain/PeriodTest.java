package org.shagi.quota.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.Sample;

class PeriodTest {

    private static final YearMonth MAY = YearMonth.of(2019, 5);

    @Test
    void countsBothEnds() {
        assertThat(new Period(MAY, YearMonth.of(2019, 7)).months())
                .containsExactly(MAY, YearMonth.of(2019, 6), YearMonth.of(2019, 7));
        assertThat(new Period(MAY, MAY).months()).containsExactly(MAY);
    }

    @Test
    void isSevenMonthsForTheCourseOf26Weeks() {
        assertThat(Sample.romashka().course().months()).hasSize(7);
    }

    @Test
    void isRefusedBackwards() {
        assertThat(Period.between(MAY, MAY.minusMonths(1))).satisfies(refusal("period-backwards"));
    }

    @Test
    void isRefusedWhenLongerThanTenYears() {
        assertThat(Period.between(MAY, MAY.plusMonths(Period.LONGEST - 1))).isInstanceOf(Decision.Accepted.class);
        assertThat(Period.between(MAY, MAY.plusMonths(Period.LONGEST))).satisfies(refusal("period-too-long"));
    }

    private static Consumer<Decision<Period>> refusal(String code) {
        return decision -> assertThat(decision)
                .asInstanceOf(type(Decision.Refused.class))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
