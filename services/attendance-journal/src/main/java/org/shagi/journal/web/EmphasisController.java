package org.shagi.journal.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.TakeUpEmphases;
import org.shagi.journal.domain.themes.Emphases;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** On what the thematic plan of a month is to lay stress, as diagnostics suggests. */
@RestController
@RequestMapping("/groups/{id}/emphases/{month}")
class EmphasisController {

    private final TakeUpEmphases takeUpEmphases;
    private final ZoneId zone;

    EmphasisController(TakeUpEmphases takeUpEmphases, ZoneId zone) {
        this.takeUpEmphases = takeUpEmphases;
        this.zone = zone;
    }

    @GetMapping
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    List<EmphasisView> view(Actor reader, @PathVariable String id, @PathVariable YearMonth month) {
        return views(Answers.orProblem(takeUpEmphases.view(reader, id, month)));
    }

    @PutMapping("/{indicator}")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, INTEGRATION})
    List<EmphasisView> mark(
            Actor writer,
            @PathVariable String id,
            @PathVariable YearMonth month,
            @PathVariable int indicator,
            @RequestBody @Valid Mark mark) {
        return views(Answers.orProblem(takeUpEmphases.mark(writer, id, month, indicator, mark.taken())));
    }

    private List<EmphasisView> views(List<Emphases.Line> lines) {
        return lines.stream().map(line -> EmphasisView.of(line, zone)).toList();
    }

    record Mark(@NotNull Boolean taken) {}

    /** @param takenBy id of the account; null as long as the plan does not take it up, like {@code takenOn} */
    record EmphasisView(
            int indicator,
            String title,
            int problems,
            int diagnosed,
            @Nullable String takenBy,
            @Nullable LocalDate takenOn) {

        static EmphasisView of(Emphases.Line line, ZoneId zone) {
            var emphasis = line.emphasis();
            return new EmphasisView(
                    emphasis.indicator(),
                    emphasis.title(),
                    emphasis.problems(),
                    emphasis.diagnosed(),
                    line.taken().map(Emphases.TakenUp::by).orElse(null),
                    line.taken()
                            .map(taken -> LocalDate.ofInstant(taken.at(), zone))
                            .orElse(null));
        }
    }
}
