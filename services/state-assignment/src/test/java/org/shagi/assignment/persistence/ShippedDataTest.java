package org.shagi.assignment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.assignment.Given;
import org.shagi.assignment.domain.standard.ServiceKind;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

class ShippedDataTest {

    @ParameterizedTest
    @CsvSource({
        "5.1, DOMESTIC,      1, 206, true,  DEPARTMENT_HEAD",
        "5.2, MEDICAL,       2,  60, false, GROUP_LEADER",
        "5.3, PSYCHOLOGICAL, 3,  60, false, PSYCHOLOGIST",
        "5.4, PSYCHOLOGICAL, 3,  60, false, PSYCHOLOGIST",
        "5.5, PEDAGOGICAL,   2, 206, true,  GROUP_LEADER",
        "5.6, PEDAGOGICAL,   2, 206, true,  GROUP_LEADER",
        "5.7, PEDAGOGICAL,   2,  60, false, GROUP_LEADER",
        "5.8, LABOUR,        2,  40, false, GROUP_LEADER",
        "5.9, LEGAL,         2,  20, false, GROUP_LEADER",
    })
    void holdsTheNormsOfTheStandard(
            String code, ServiceKind kind, int page, int normTenths, boolean daily, Role provider) {
        var norm = Given.STANDARD.service(new ServiceCode(code)).orElseThrow();

        assertThat(norm)
                .returns(kind, ServiceNorm::kind)
                .returns(page, ServiceNorm::journalPage)
                .returns(normTenths, ServiceNorm::normTenths)
                .returns(daily, ServiceNorm::daily)
                .returns(provider, ServiceNorm::provider);
        assertThat(norm.name()).isNotBlank();
    }

    @Test
    void addsUpToNinetyOneAndEightTenths() {
        assertThat(Given.STANDARD.services()).hasSize(9);
        assertThat(Given.STANDARD.monthTenths()).isEqualTo(918);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, ''", "2019-01-01, S003-2019", "2027-06-01, S003-2019"})
    void isInForceFromItsFirstDayOn(LocalDate day, String version) {
        assertThat(Given.STANDARDS.inForceOn(day).map(ServiceStandard::version).orElse(""))
                .isEqualTo(version);
    }

    @Test
    void fillsEverySlotOfTheSampleCyclogram() {
        assertThat(Given.SAMPLE.cells())
                .hasSize(39)
                .filteredOn(cell -> cell.reserve())
                .hasSize(1);
    }
}
