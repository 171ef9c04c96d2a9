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
    Role.Names.REGISTRAR,
    Role.Names.INTEGRATION,
    Role.Names.DEPARTMENT_HEAD,
    Role.Names.GROUP_LEADER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.CIRCLE_LEADER,
    Role.Names.SOCIAL_WORKER
})
class ForecastController {

    private static final int LARGEST_PAGE = 200;
    private static final int MOST_PAGES = 10_000;

    private final ForecastGroups forecastGroups;

    ForecastController(ForecastGroups forecastGroups) {
        this.forecastGroups = forecastGroups;
    }

    /** Those at risk first, and among them those first who will miss most; a page of them, from 0. */
    @GetMapping("/forecast")
    ForecastPage forecasts(
            @RequestParam(defaultValue = "centre") String level,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "month") String span,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Actor actor) {
        if (page < 0 || page > MOST_PAGES) {
            return Answers.orProblem(Decision.refused(Asked.malformed("page")));
        }
        if (size < 1 || size > LARGEST_PAGE) {
            return Answers.orProblem(Decision.refused(Asked.malformed("size")));
        }
        return Answers.orProblem(
                asked(level, id, span, page * size, size, actor).map(part -> ForecastPage.of(part, page, size)));
    }

    /** An empty list if the group's course does not run today or it has no plan yet. */
    @GetMapping("/forecast/groups/{id}")
    List<ForecastView> group(@PathVariable String id, @RequestParam(defaultValue = "course") String span, Actor actor) {
        return Answers.orProblem(asked("group", id, span, 0, 1, actor)
                .map(part -> part.groups().stream().map(ForecastView::of).toList()));
    }

    private Decision<ForecastGroups.Part> asked(String level, String id, String span, int from, int most, Actor actor) {
        return level(level)
                .then(of -> span(span).then(until -> forecastGroups.forecast(of, id, until, from, most, actor)));
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
