package org.shagi.quota.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.quota.application.Question;
import org.shagi.quota.domain.Level;

/**
 * A question as it stands in an address.
 *
 * @param level {@code centre} if it is left out
 * @param asOf a day: what was known at its end, in the centre's zone
 */
record Asked(
        @Nullable String level,
        @Nullable String id,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable LocalDate asOf) {

    Decision<Question> question(ZoneId zone) {
        return level(level == null ? "centre" : level).map(of -> new Question(of, id, from, to, endOf(asOf, zone)));
    }

    private static Decision<Level> level(String name) {
        return Level.named(name).map(Decision::accepted).orElseGet(() -> Decision.refused(malformed("level")));
    }

    static Refusal malformed(String parameter) {
        return Refusal.malformed("malformed-parameter").with("parameter", parameter);
    }

    private static Optional<Instant> endOf(@Nullable LocalDate day, ZoneId zone) {
        return Optional.ofNullable(day)
                .map(known -> known.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1));
    }
}
