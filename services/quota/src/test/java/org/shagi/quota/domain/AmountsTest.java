package org.shagi.quota.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.Sample;

class AmountsTest {

    @Test
    void addUpCodeByCode() {
        var sum = Amounts.sum(List.of(Amounts.of(Map.of("5.1", 8, "5.3", 8)), Amounts.of(Map.of("5.1", 9))));

        assertThat(sum).isEqualTo(Amounts.of(Map.of("5.1", 17, "5.3", 8)));
        assertThat(sum.of(new ServiceCode("5.9"))).isZero();
    }

    @Test
    void makeTheMonthOfTenChildren918Services() {
        assertThat(Amounts.of(Sample.MONTH_OF_TEN).total()).isEqualTo(9180);
    }

    @Test
    void areTheSameWithAZeroAndWithoutIt() {
        assertThat(Amounts.of(Map.of("5.2", 0))).isEqualTo(Amounts.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.5", "5.0", "5.10", "", "сон"})
    void refuseWhatIsNoCode(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Amounts.of(Map.of(code, 1)));
    }

    @Test
    void refuseToBeNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Amounts.of(Map.of("5.1", -1)));
    }
}
