package org.shagi.assignment.domain.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.shagi.assignment.Given.STANDARD;
import static org.shagi.assignment.Given.accepted;
import static org.shagi.assignment.Given.refused;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.kit.domain.Decision;

class StateAssignmentTest {

    private static final Indicator CHILDREN =
            new Indicator("Численность граждан, получивших социальные услуги", "человек", "792", 21, 100);

    @Test
    void asksForTwentyOneChildrenExactlyNotByRoundedRows() {
        var assignment = assignment(21, 1);

        assertThat(STANDARD.services())
                .extracting(assignment::yearTenths)
                .containsExactly(25956, 7560, 7560, 7560, 25956, 25956, 7560, 5040, 2520);
        assertThat(STANDARD.services().stream().mapToInt(assignment::yearTenths).sum())
                .isEqualTo(115668);
    }

    @Test
    void isTheNextVersionWhenAmended() {
        var amended = accepted(assignment(21, 1).amended(assignment(22, 1), OptionalLong.of(1)));

        assertThat(amended).isEqualTo(assignment(22, 2));
    }

    @Test
    void staysInItsVersionWhenTheAmendmentSaysTheSame() {
        var held = assignment(21, 5);

        assertThat(accepted(held.amended(assignment(21, 1), OptionalLong.empty())))
                .isSameAs(held);
    }

    @ParameterizedTest
    @CsvSource({"'', version-required", "1, stale-version", "3, stale-version"})
    void isNotAmendedUnread(String seen, String code) {
        var version = seen.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(seen));

        assertThat(refused(assignment(21, 2).amended(assignment(22, 1), version))
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "0, 1001"})
    void measuresWithinReason(int approved, int deviation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator("Численность", "человек", "792", approved, deviation));
    }

    @ParameterizedTest
    @CsvSource({"2014, false", "2015, true", "2100, true", "2101, false"})
    void isApprovedForAYearOfTheLaw(int year, boolean possible) {
        assertThat(StateAssignment.possible(year) instanceof Decision.Accepted<Integer>)
                .isEqualTo(possible);
    }

    @Test
    void hasChildrenAndAnIndicator() {
        assertThatIllegalArgumentException().isThrownBy(() -> assignment(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StateAssignment(2026, "7", 21, STANDARD, List.of(), 1));
    }

    private static StateAssignment assignment(int children, long version) {
        return new StateAssignment(2026, "7", children, STANDARD, List.of(CHILDREN), version);
    }
}
