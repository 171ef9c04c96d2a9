package org.shagi.diagnostics.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.application.AdviseOnChild;
import org.shagi.diagnostics.application.AdviseOnChild.Shown;
import org.shagi.diagnostics.domain.Advice;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recommendations for a child; {@code audience} is {@code parents} or {@code school}. */
@RestController
@RequestMapping("/rounds/{roundId}")
class AdviceController {

    private final AdviseOnChild adviseOnChild;

    AdviceController(AdviseOnChild adviseOnChild) {
        this.adviseOnChild = adviseOnChild;
    }

    /** How it stands with everybody in the group, without the text. */
    @GetMapping("/advice")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, INTEGRATION})
    List<StateView> list(Actor actor, @PathVariable String roundId) {
        return Answers.orProblem(adviseOnChild.ofRound(actor, roundId)).stream()
                .map(StateView::of)
                .toList();
    }

    @GetMapping("/children/{childId}/advice/{audience}")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD})
    ResponseEntity<AdviceView> one(
            Actor actor, @PathVariable String roundId, @PathVariable String childId, @PathVariable String audience) {
        return answer(Answers.orProblem(
                Audiences.parse(audience).then(known -> adviseOnChild.show(actor, roundId, childId, known, false))));
    }

    /** {@code If-Match} is needed where one with other words is stored. */
    @PutMapping("/children/{childId}/advice/{audience}")
    @RolesAllowed(PSYCHOLOGIST)
    ResponseEntity<AdviceView> write(
            Actor actor,
            @PathVariable String roundId,
            @PathVariable String childId,
            @PathVariable String audience,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody Words body) {
        return answer(Answers.orProblem(Audiences.parse(audience)
                .then(known -> Versions.ifMatch(seen)
                        .then(version ->
                                adviseOnChild.write(actor, roundId, childId, known, body.toLines(), version)))));
    }

    /** It answers without the text: not everybody who may hand over may read. */
    @PutMapping("/advice/{audience}/handing-over")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, INTEGRATION})
    List<StateView> handOver(
            Actor actor,
            @PathVariable String roundId,
            @PathVariable String audience,
            @Valid @RequestBody HandingBody body) {
        return Answers.orProblem(Audiences.parse(audience)
                        .then(known -> adviseOnChild.handOver(actor, roundId, body.children(), known, body.on())))
                .stream()
                .map(StateView::of)
                .toList();
    }

    private static ResponseEntity<AdviceView> answer(Shown shown) {
        return Answers.versioned(shown.advice().version(), AdviceView.of(shown));
    }

    /** @param children by child the version that was handed over on that day, 0 for what the templates proposed */
    record HandingBody(
            @NotNull LocalDate on, @NotNull @Size(max = 100) Map<String, @NotNull Long> children) {}

    record Words(@NotNull @NotEmpty @Size(max = 30) @Valid List<@NotNull LineBody> lines) {

        List<Advice.Line> toLines() {
            return lines.stream()
                    .map(line -> new Advice.Line(line.indicator(), line.text().strip()))
                    .toList();
        }
    }

    /** @param indicator number of the indicator, 0 for the child as a whole */
    record LineBody(
            int indicator, @NotBlank @Size(max = 1000) String text) {}

    /**
     * @param diagnosed whether the child has a level in that round
     * @param handedOverOn null as long as it was not
     * @param version 0 if nothing is stored
     */
    record StateView(
            String childId,
            Advice.Audience audience,
            boolean diagnosed,
            boolean written,
            @Nullable LocalDate handedOverOn,
            long version) {

        static StateView of(Shown shown) {
            var advice = shown.advice();
            return new StateView(
                    advice.childId(),
                    advice.audience(),
                    shown.diagnosed(),
                    advice.written().isPresent(),
                    advice.handing().map(Advice.Handing::on).orElse(null),
                    advice.version());
        }
    }

    record AdviceView(
            String childId,
            Advice.Audience audience,
            boolean diagnosed,
            List<Advice.Line> lines,
            boolean written,
            @Nullable LocalDate handedOverOn,
            long version) {

        static AdviceView of(Shown shown) {
            var state = StateView.of(shown);
            return new AdviceView(
                    state.childId(),
                    state.audience(),
                    state.diagnosed(),
                    shown.advice().lines(),
                    state.written(),
                    state.handedOverOn(),
                    state.version());
        }
    }
}
