package org.shagi.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shagi.kit.domain.ServiceCode;

/** «Не должно быть меньше»: what a programme still owes a child. */
class BalanceTest {

    private static final ServiceCode SPEECH = new ServiceCode("5.3");
    private static final ServiceCode GAMES = new ServiceCode("5.5");
    private static final LocalDate DAY = LocalDate.of(2019, 1, 9);

    @Test
    void owesOfEachServiceWhatWasNotGivenWhateverElseWas() {
        var child = new RosterChild("c", "1", DAY, DAY, Set.of(SPEECH, GAMES), Map.of(SPEECH, 36, GAMES, 2));

        var balance = Balance.of(child, Map.of(SPEECH, 6, GAMES, 9));

        assertThat(balance).containsExactly(new Balance(SPEECH, 36, 6), new Balance(GAMES, 2, 9));
        assertThat(balance).extracting(Balance::left).isEqualTo(List.of(30, 0));
    }

    @Test
    void strikesNoBalanceWhereTheVolumesAreNotKnown() {
        assertThat(Balance.of(new RosterChild("c", "1", DAY, DAY, Set.of(SPEECH)), Map.of(SPEECH, 6)))
                .isEmpty();
    }
}
