package org.shagi.assignment.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsTest {

    private final Standards standards = new Standards(List.of(
            new ServiceStandard("later", LocalDate.parse("2030-01-01"), "", "", List.of()),
            new ServiceStandard("earlier", LocalDate.parse("2019-01-01"), "", "", List.of())));

    @ParameterizedTest
    @CsvSource({"2018-12-31, ''", "2019-01-01, earlier", "2029-12-31, earlier", "2030-01-01, later"})
    void plansACourseByTheVersionInForceOnItsFirstDay(LocalDate day, String version) {
        assertThat(standards.inForceOn(day).map(ServiceStandard::version).orElse(""))
                .isEqualTo(version);
    }

    @Test
    void doesNotForgetAVersionInUse() {
        assertThat(standards.usedVersion("earlier").version()).isEqualTo("earlier");
        assertThatIllegalStateException().isThrownBy(() -> standards.usedVersion("gone"));
    }
}
