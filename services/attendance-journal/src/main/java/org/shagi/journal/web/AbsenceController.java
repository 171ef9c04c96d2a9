package org.shagi.journal.web;

import static org.shagi.journal.web.Malformed.malformed;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.FollowAbsences;
import org.shagi.journal.application.FollowAbsences.Followed;
import org.shagi.journal.application.PlanAbsences;
import org.shagi.journal.domain.absence.FollowUp;
import org.shagi.journal.domain.absence.PlannedAbsences;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.shagi.kit.web.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Absences beyond a day: announced beforehand, and several in a row with what was done about them. */
@RestController
@RequestMapping("/groups/{id}")
class AbsenceController {

    private final PlanAbsences planAbsences;
    private final FollowAbsences followAbsences;

    AbsenceController(PlanAbsences planAbsences, FollowAbsences followAbsences) {
        this.planAbsences = planAbsences;
        this.followAbsences = followAbsences;
    }

    @GetMapping("/children/{child}/planned-absences")
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
    ResponseEntity<PlannedView> planned(Actor reader, @PathVariable String id, @PathVariable String child) {
        return versioned(Answers.orProblem(planAbsences.read(reader, id, child)));
    }

    /** All of them; {@code If-Match} is needed where some stand there already. */
    @PutMapping("/children/{child}/planned-absences")
    @RolesAllowed({GROUP_LEADER, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<PlannedView> plan(
            Actor writer,
            @PathVariable String id,
            @PathVariable String child,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody @Valid PlanRequest request) {
        return versioned(Answers.orProblem(request.wanted()
                .then(spans ->
                        Versions.ifMatch(seen).then(version -> planAbsences.plan(writer, id, child, spans, version)))));
    }

    @GetMapping("/absences")
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
    List<RunView> inARow(Actor reader, @PathVariable String id) {
        return Answers.orProblem(followAbsences.of(reader, id)).stream()
                .map(RunView::of)
                .toList();
    }

    /** @param key asked for as everywhere; an absence is followed up once, whatever the key */
    @PostMapping("/children/{child}/absence-follow-ups")
    @RolesAllowed({GROUP_LEADER, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<FollowUp> followUp(
            Actor writer,
            IdempotencyKey key,
            @PathVariable String id,
            @PathVariable String child,
            @RequestBody @Valid FollowUpRequest request) {
        var kept = Answers.orProblem(followAbsences.followUp(
                writer, id, child, request.from(), request.what().strip()));
        return Answers.created(kept.fresh(), "/groups/%s/absences".formatted(id), 1, kept.followUp());
    }

    private static ResponseEntity<PlannedView> versioned(PlannedAbsences planned) {
        return Answers.versioned(planned.version(), PlannedView.of(planned));
    }

    /** @param spans in the order of their days; at most 50 */
    record PlanRequest(@NotNull @Valid @Size(max = 50) List<@NotNull SpanRequest> spans) {

        Decision<List<PlannedAbsences.Span>> wanted() {
            for (int place = 0; place < spans.size(); place++) {
                if (spans.get(place).to().isBefore(spans.get(place).from())) {
                    return malformed("spans.[%d].to".formatted(place));
                }
            }
            return Decision.accepted(spans.stream().map(SpanRequest::span).toList());
        }
    }

    /** @param to the last day, inclusive */
    record SpanRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank String reason,
            @Nullable @Size(max = 200) String comment) {

        PlannedAbsences.Span span() {
            return new PlannedAbsences.Span(from, to, reason, Texts.stripped(comment));
        }
    }

    record PlannedView(String childId, long version, List<PlannedAbsences.Span> spans) {

        static PlannedView of(PlannedAbsences planned) {
            return new PlannedView(planned.childId(), planned.version(), planned.spans());
        }
    }

    /** @param followUp {@code null} until somebody did something about it */
    record RunView(
            String childId,
            String caseNumber,
            LocalDate from,
            LocalDate to,
            int days,
            @Nullable FollowUp followUp) {

        static RunView of(Followed followed) {
            var run = followed.run();
            return new RunView(
                    run.child().childId(),
                    run.child().caseNumber(),
                    run.from(),
                    run.to(),
                    run.days().size(),
                    followed.followUp().orElse(null));
        }
    }

    /**
     * @param from the first day of the absence
     * @param what was found out or done, 3 to 500 characters, no names
     */
    record FollowUpRequest(
            @NotNull LocalDate from,
            @NotBlank @Size(min = 3, max = 500) String what) {}
}
