package org.shagi.quota.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.web.Answers;
import org.shagi.quota.application.AnswerFulfilment;
import org.shagi.quota.application.FulfilmentQuestion;
import org.shagi.quota.application.TraceFigure;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Revision;
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
    private final TraceFigure traceFigure;
    private final Revision revision;

    FiguresController(AnswerFulfilment answerFulfilment, TraceFigure traceFigure, Revision revision) {
        this.answerFulfilment = answerFulfilment;
        this.traceFigure = traceFigure;
        this.revision = revision;
    }

    /** How far the centre, a department or a group has fulfilled its plan. */
    @GetMapping("/fulfilment")
    FulfilmentView fulfilment(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            Actor actor) {
        return Answers.orProblem(known(Level.named(level), "level")
                .then(of -> answerFulfilment.answer(new FulfilmentQuestion(of, id, from, to), actor))
                .map(FulfilmentView::of));
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
                .map(provenance -> ProvenanceView.of(provenance, Formula.of(provenance, locale))));
    }

    /** A number that is greater after every change of any figure, over restarts too; it does not say of which one. */
    @GetMapping("/revision")
    long revision() {
        return revision.current();
    }

    private static Decision<Optional<ServiceCode>> code(@Nullable String text) {
        if (text == null) {
            return Decision.accepted(Optional.empty());
        }
        return known(ServiceCode.parse(text), "code").map(Optional::of);
    }

    private static <T> Decision<T> known(Optional<T> value, String parameter) {
        return value.map(Decision::accepted)
                .orElseGet(() -> Decision.refused(
                        Refusal.malformed("malformed-parameter").with("parameter", parameter)));
    }
}
