package org.shagi.quota.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.shagi.kit.web.Answers;
import org.shagi.quota.application.ReadChanges;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a day brought to the figures of departments, or of the groups of one. */
@RestController
@RolesAllowed({
    Role.Names.CENTRAL_OFFICE,
    Role.Names.DIRECTOR,
    Role.Names.QUALITY_OFFICER,
    Role.Names.INTEGRATION,
    Role.Names.DEPARTMENT_HEAD
})
class ChangesController {

    private final ReadChanges readChanges;
    private final InstantSource clock;
    private final ZoneId zone;

    ChangesController(ReadChanges readChanges, InstantSource clock, ZoneId zone) {
        this.readChanges = readChanges;
        this.clock = clock;
        this.zone = zone;
    }

    record ChangesView(LocalDate on, List<ReadChanges.Line> parts) {}

    /** @param on the day, today if it is left out; what was written on it, whichever month it is about */
    @GetMapping("/changes")
    ChangesView changes(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable LocalDate on,
            Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var day = Objects.requireNonNullElse(on, today);
        var before = new Asked(level, id, from, to, day.minusDays(1)).question(zone);
        var after = new Asked(level, id, from, to, day.isBefore(today) ? day : null).question(zone);
        return new ChangesView(
                day,
                Answers.orProblem(
                        before.then(earlier -> after.then(later -> readChanges.between(earlier, later, actor)))));
    }
}
