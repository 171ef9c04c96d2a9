package org.shagi.diagnostics.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
     * The latest of these days, the latest first, 1000 at most.
     *
     * @param groupId of one group only; null for all
     * @param from first day
     * @param to last day
     */
    public List<Reading> between(Actor actor, @Nullable String groupId, LocalDate from, LocalDate to) {
        boolean technical = actor.roles().contains(Role.SYSTEM_ADMIN) && !actor.seesWholeCentre();
        return readings
                .between(
                        Optional.ofNullable(groupId),
                        from.atStartOfDay(zone).toInstant(),
                        to.plusDays(1).atStartOfDay(zone).toInstant(),
                        MOST)
                .stream()
                .filter(reading -> technical || actor.seesDepartment(reading.departmentId()))
                .map(reading -> actor.seesDepartment(reading.departmentId()) ? reading : reading.technical())
                .toList();
    }
}
