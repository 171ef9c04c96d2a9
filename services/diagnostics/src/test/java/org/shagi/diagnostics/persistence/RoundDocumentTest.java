package org.shagi.diagnostics.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shagi.diagnostics.domain.Stage;

class RoundDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 10);

    @Test
    void theDayOfOpeningIsTextAndThatOfRoundsStoredBeforeIsStillRead() {
        assertThat(stored(DAY, null).toRound().opening().on()).isEqualTo(DAY);

        var now = RoundDocument.of(stored(DAY, null).toRound(), List.of());
        assertThat(now.openedOn()).isNull();
        assertThat(now.heldOn()).isEqualTo("2019-01-10");
        assertThat(now.toRound().opening().on()).isEqualTo(DAY);
    }

    private static RoundDocument stored(@Nullable LocalDate openedOn, @Nullable String heldOn) {
        return new RoundDocument(
                "g1-primary",
                "g1",
                "d1",
                Stage.PRIMARY,
                1,
                openedOn,
                heldOn,
                "leader",
                Instant.parse("2019-01-10T08:00:00Z"),
                "request",
                null,
                null,
                null,
                List.of(),
                List.of(),
                1);
    }
}
