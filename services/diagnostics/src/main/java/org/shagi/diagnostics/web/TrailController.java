package org.shagi.diagnostics.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.application.ReadTrail;
import org.shagi.diagnostics.domain.Reading;
import org.shagi.kit.domain.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail: who was shown levels of children. */
@RestController
class TrailController {

    private final ReadTrail readTrail;

    TrailController(ReadTrail readTrail) {
        this.readTrail = readTrail;
    }

    /** The latest 1000 at most, the latest first. */
    @GetMapping("/readings")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, QUALITY_OFFICER, SYSTEM_ADMIN})
    TrailView list(
            Actor actor,
            @RequestParam @Nullable String group,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        var trail = readTrail.between(actor, group, from, to);
        return new TrailView(trail.readings().stream().map(ReadingView::of).toList(), trail.more());
    }

    /** @param more whether there are earlier ones in these days that were left out */
    record TrailView(List<ReadingView> readings, boolean more) {}

    /**
     * @param roundId empty where several rounds were shown
     * @param children ids; empty for the system administrator
     */
    record ReadingView(
            Instant at,
            String by,
            Reading.What what,
            boolean printed,
            String groupId,
            String roundId,
            List<String> children) {

        static ReadingView of(Reading reading) {
            return new ReadingView(
                    reading.stamp().at(),
                    reading.stamp().by(),
                    reading.what(),
                    reading.printed(),
                    reading.groupId(),
                    reading.roundId(),
                    reading.children());
        }
    }
}
