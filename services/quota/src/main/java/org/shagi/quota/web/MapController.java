package org.shagi.quota.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.shagi.kit.web.Answers;
import org.shagi.quota.application.Allowances;
import org.shagi.quota.application.MapFulfilment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fulfilment of all departments, or of all groups of a department, month by month. */
@RestController
@RolesAllowed({
    Role.Names.CENTRAL_OFFICE,
    Role.Names.DIRECTOR,
    Role.Names.QUALITY_OFFICER,
    Role.Names.INTEGRATION,
    Role.Names.DEPARTMENT_HEAD
})
class MapController {

    private final MapFulfilment mapFulfilment;
    private final Allowances allowances;
    private final ZoneId zone;

    MapController(MapFulfilment mapFulfilment, Allowances allowances, ZoneId zone) {
        this.mapFulfilment = mapFulfilment;
        this.allowances = allowances;
        this.zone = zone;
    }

    @GetMapping("/fulfilment/map")
    MapView map(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Actor actor) {
        return Answers.orProblem(new Asked(level, id, from, to, asOf)
                .question(zone)
                .then(question -> mapFulfilment.map(question, actor))
                .map(map -> MapView.of(map, allowances.in(map.period()))));
    }
}
