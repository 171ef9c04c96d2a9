package org.shagi.diagnostics.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Reading;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.springframework.stereotype.Component;

/** Shows who was shown levels of children: to heads those of their departments, to the system administrator without the children. */
@Component
public class ReadTrail {

    private static final int MOST = 1000;

    private final Readings readings;
    private final ZoneId zone;

    ReadTrail(Readings readings, ZoneId zone) {
        this.readings = readings;
        this.zone = zone;
    }

    /**
     * The latest of these days in this person's scope, the latest first, 1000 at most.
     *
     * @param groupId of one group only; null for all
     * @param from first day
     * @param to last day
     */
    public Trail between(Actor actor, @Nullable String groupId, LocalDate from, LocalDate to) {
        var found = readings
                .between(
                        Optional.ofNullable(groupId),
                        departments(actor),
                        from.atStartOfDay(zone).toInstant(),
                        to.plusDays(1).atStartOfDay(zone).toInstant(),
                        MOST + 1)
                .stream()
                .map(reading -> actor.seesDepartment(reading.departmentId()) ? reading : reading.technical())
                .toList();
        return new Trail(found.subList(0, Math.min(found.size(), MOST)), found.size() > MOST);
    }

    /** Whose readings this person is shown, with the children or without; empty for all. */
    private static Optional<Set<String>> departments(Actor actor) {
        return actor.seesWholeCentre() || actor.roles().contains(Role.SYSTEM_ADMIN)
                ? Optional.empty()
                : Optional.of(actor.departments());
    }

    /** @param more whether there are earlier ones that were left out */
    public record Trail(List<Reading> readings, boolean more) {

        public Trail {
            readings = List.copyOf(readings);
        }
    }
}
