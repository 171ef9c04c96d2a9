package org.shagi.quota.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.web.Answers;
import org.shagi.quota.application.Allowances;
import org.shagi.quota.application.AnswerFulfilment;
import org.shagi.quota.application.CountServices;
import org.shagi.quota.application.TraceFigure;
import org.shagi.quota.domain.Dimension;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures for everybody who works with groups or answers for them, each within the own scope. */
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
class FiguresController {

    private final AnswerFulfilment answerFulfilment;
    private final CountServices countServices;
    private final TraceFigure traceFigure;
    private final Allowances allowances;
    private final ZoneId zone;

    FiguresController(
            AnswerFulfilment answerFulfilment,
            CountServices countServices,
            TraceFigure traceFigure,
            Allowances allowances,
            ZoneId zone) {
        this.answerFulfilment = answerFulfilment;
        this.countServices = countServices;
        this.traceFigure = traceFigure;
        this.allowances = allowances;
        this.zone = zone;
    }

    /** How far the centre, a department or a group has fulfilled its plan. */
    @GetMapping("/fulfilment")
    FulfilmentView fulfilment(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Actor actor,
            Locale locale) {
        return Answers.orProblem(new Asked(level, id, from, to, asOf)
                .question(zone)
                .then(question -> answerFulfilment.answer(question, actor))
                .map(answer -> FulfilmentView.of(
                        answer, allowances.in(answer.fulfilment().period()), locale)));
    }

    /** What was given, to how many, on how many days; taken apart by code unless said otherwise. */
    @GetMapping("/counts")
    CountsView counts(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "code") String by,
            Actor actor) {
        return Answers.orProblem(known(Dimension.named(by), "by")
                .then(dimension -> new Asked(level, id, from, to, asOf)
                        .question(zone)
                        .then(question -> countServices.count(question, dimension, actor)))
                .map(CountsView::of));
    }

    /** The plan and the day sheets behind a figure of a group's month; without a code, behind all codes together. */
    @GetMapping("/provenance")
    ProvenanceView provenance(
            @RequestParam String group,
            @RequestParam YearMonth month,
            @RequestParam(required = false) @Nullable String code,
            Actor actor,
            Locale locale) {
        return Answers.orProblem(code(code)
                .then(known -> traceFigure.trace(group, month, known, actor))
                .map(provenance ->
                        ProvenanceView.of(provenance, Formula.of(provenance, allowances.of(month.getYear()), locale))));
    }

    private static Decision<Optional<ServiceCode>> code(@Nullable String text) {
        if (text == null) {
            return Decision.accepted(Optional.empty());
        }
        return known(ServiceCode.parse(text), "code").map(Optional::of);
    }

    private static <T> Decision<T> known(Optional<T> value, String parameter) {
        return value.map(Decision::accepted).orElseGet(() -> Decision.refused(Asked.malformed(parameter)));
    }
}
