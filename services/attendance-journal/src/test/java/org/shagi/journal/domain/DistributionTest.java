package org.shagi.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shagi.kit.domain.ServiceCode;

class DistributionTest {

    private static final ServiceCode LEISURE = new ServiceCode("5.7");
    private static final JournalGroup GROUP = new JournalGroup(
            "g1",
            "d1",
            "Ромашка",
            LocalDate.parse("2019-01-09"),
            LocalDate.parse("2019-07-09"),
            Set.of("orlova", "zaitseva"),
            Map.of("GROUP_LEADER", List.of("orlova"), "CIRCLE_LEADER", List.of("zaitseva")),
            List.of(),
            1);

    private final Distribution shipped = Distribution.of(List.of("5.7 GROUP_LEADER CIRCLE_LEADER"));

    @Test
    void goesByWhatPeopleDoInTheGroup() {
        assertThat(shipped.mayGive(GROUP, "orlova", LEISURE)).isTrue();
        assertThat(shipped.giver(GROUP, "somebody", LEISURE)).isEqualTo("orlova");
    }

    @Test
    void takesPresenceThatAnotherSystemWritesDownForTheLeaders() {
        assertThat(shipped.giver(GROUP, "integration", ServiceCode.PRESENCE)).isEqualTo("orlova");
        assertThat(shipped.giver(GROUP, "zaitseva", ServiceCode.PRESENCE)).isEqualTo("zaitseva");
    }

    @Test
    void goesByTheHeadsOrderWhereThereIsOne() {
        var ordered = shipped.ordered(Map.of(LEISURE, List.of("zaitseva")));

        assertThat(ordered.mayGive(GROUP, "orlova", LEISURE)).isFalse();
        assertThat(ordered.mayGive(GROUP, "zaitseva", LEISURE)).isTrue();
        assertThat(ordered.giver(GROUP, "somebody", LEISURE)).isEqualTo("zaitseva");
    }

    @Test
    void takesTheNormsOfTheGroupThatTheOrderIsFor() {
        var norms = new JournalNorms(
                RuleBook.of(List.of()),
                shipped,
                AbsenceReasons.of(List.of()),
                group -> group.equals("g1") ? Map.of(LEISURE, List.of("zaitseva")) : Map.of());

        assertThat(norms.in("g1").distribution().mayGive(GROUP, "orlova", LEISURE))
                .isFalse();
        assertThat(norms.in("g2").distribution().mayGive(GROUP, "orlova", LEISURE))
                .isTrue();
    }
}
