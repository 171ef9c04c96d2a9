package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.quota.Asked.answered;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;

/** Whatever comes twice, late or in disorder: figures equal a recount of the newest sheets and plans. */
class ExactnessTest {

    private static final Period YEAR = Period.year(2019);

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresEqualARecountOfTheNewestSheets(long seed) {
        var told = Told.world(seed);
        var quota = UseCases.inMemory(new InMemory());

        told.deliveries().forEach(message -> message.to(quota));

        assertThat(Naive.recomputed(told, YEAR, (group, department) -> true, true)
                        .differenceFrom(answered(quota, Level.CENTRE, null)))
                .isEmpty();
        Asked.everythingEqualsARecount(told, quota);
    }
}
