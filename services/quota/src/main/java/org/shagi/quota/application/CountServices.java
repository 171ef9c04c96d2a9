package org.shagi.quota.application;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.quota.domain.Breakdown;
import org.shagi.quota.domain.CountLine;
import org.shagi.quota.domain.Counts;
import org.shagi.quota.domain.Dimension;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Position;
import org.springframework.stereotype.Component;

/** What was given, to how many, on how many days: of the centre, a department or a group, taken apart as asked. */
@Component
public class CountServices {

    private static final int LONGEST_BY_DAY = 12;

    private final Look look;

    public CountServices(Look look) {
        this.look = look;
    }

    /** @param lines by their key, such as a month or a pseudonymous id of a child */
    public record Answer(
            Level level,
            @Nullable String id,
            @Nullable String name,
            Period period,
            Optional<Instant> asOf,
            Counts counts,
            SortedMap<String, CountLine> lines,
            Position position) {}

    /** The counts, or the refusal of the {@link Look}; by day of a year at most. */
    public Decision<Answer> count(Question question, Dimension by, Actor actor) {
        return look.at(question, actor)
                .then(found -> lines(found, by).map(lines -> {
                    var snapshot = found.snapshot();
                    return new Answer(
                            found.level(),
                            snapshot.reach().id(),
                            found.name(),
                            snapshot.period(),
                            found.asOf(),
                            Counts.of(snapshot),
                            lines,
                            found.position());
                }));
    }

    private Decision<SortedMap<String, CountLine>> lines(Look.Found found, Dimension by) {
        if (by != Dimension.DAY) {
            return Decision.accepted(Breakdown.of(found.snapshot(), by));
        }
        if (found.snapshot().period().months().size() > LONGEST_BY_DAY) {
            return Decision.refused(Refusal.malformed("period-too-long").with("longest", LONGEST_BY_DAY));
        }
        return Decision.accepted(Breakdown.byDay(look.sheets(found)));
    }
}
