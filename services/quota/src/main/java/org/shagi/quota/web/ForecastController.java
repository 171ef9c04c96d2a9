package org.shagi.quota.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;
import org.shagi.kit.web.Answers;
import org.shagi.quota.application.ForecastGroups;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.forecast.Forecast;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Forecasts of the groups whose course runs today. */
@RestController
@RolesAllowed({
    Role.Names.CENTRAL_OFFICE,
    Role.Names.DIRECTOR,
    Role.Names.QUALITY_OFFICER,
    Role.Names.INTEGRATION,
    Role.Names.DEPARTMENT_HEAD,
    Role.Names.GROUP_LEADER,
    Role.Names.PSYCHOLOGIST
})
class ForecastController {

    private final ForecastGroups forecastGroups;

    ForecastController(ForecastGroups forecastGroups) {
        this.forecastGroups = forecastGroups;
    }

    /** Those at risk first, and among them those first who will miss most. */
    @GetMapping("/forecast")
    List<ForecastView> forecasts(
            @RequestParam(defaultValue = "centre") String level,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "month") String span,
            Actor actor) {
        return answer(level, id, span, actor);
    }

    /** An empty list if the group's course does not run today or it has no plan yet. */
    @GetMapping("/forecast/groups/{id}")
    List<ForecastView> group(@PathVariable String id, @RequestParam(defaultValue = "course") String span, Actor actor) {
        return answer("group", id, span, actor);
    }

    private List<ForecastView> answer(String level, String id, String span, Actor actor) {
        return Answers.orProblem(level(level)
                .then(of -> span(span).then(until -> forecastGroups.forecast(of, id, until, actor)))
                .map(all -> all.stream().map(ForecastView::of).toList()));
    }

    private static Decision<Level> level(String name) {
        return Level.named(name).map(Decision::accepted).orElseGet(() -> Decision.refused(Asked.malformed("level")));
    }

    private static Decision<Forecast.Span> span(String name) {
        return Arrays.stream(Forecast.Span.values())
                .filter(span -> span.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(Decision::accepted)
                .orElseGet(() -> Decision.refused(Asked.malformed("span")));
    }
}
