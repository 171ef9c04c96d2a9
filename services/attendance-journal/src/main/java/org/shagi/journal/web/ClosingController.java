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
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.CloseMonth;
import org.shagi.journal.application.HandOverMonth;
import org.shagi.journal.application.ViewClosing;
import org.shagi.journal.domain.closing.Handover;
import org.shagi.journal.domain.closing.Handover.Signature;
import org.shagi.journal.domain.closing.Handover.Step;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.shagi.kit.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The closing of a month (S003 2.2(3)). There is no way back: a closed month is corrected day by day, with reasons. */
@RestController
@RequestMapping("/groups/{id}/months/{month}/closing")
class ClosingController {

    private final CloseMonth closeMonth;
    private final ViewClosing viewClosing;
    private final HandOverMonth handOverMonth;
    private final Problems problems;

    ClosingController(CloseMonth closeMonth, ViewClosing viewClosing, HandOverMonth handOverMonth, Problems problems) {
        this.closeMonth = closeMonth;
        this.viewClosing = viewClosing;
        this.handOverMonth = handOverMonth;
        this.problems = problems;
    }

    /** @param key asked for as everywhere; a month is closed once, whatever the key */
    @PostMapping
    @RolesAllowed({GROUP_LEADER, DEPARTMENT_HEAD, INTEGRATION})
    ResponseEntity<ClosedView> close(
            Actor closer, IdempotencyKey key, @PathVariable String id, @PathVariable YearMonth month) {
        var outcome = Answers.orProblem(closeMonth.close(closer, id, month));
        var location = "/groups/%s/months/%s/closing".formatted(id, month);
        return Answers.created(
                outcome.fresh(), location, outcome.closing().version(), ClosedView.of(outcome.closing()));
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
    ClosingView state(Actor reader, @PathVariable String id, @PathVariable YearMonth month, Locale language) {
        var state = Answers.orProblem(viewClosing.view(reader, id, month));
        return ClosingView.of(state, refusal -> problems.of(refusal, language));
    }

    /** «Сдал»: who signs again finds the signature that stands. */
    @PutMapping("/handover")
    @RolesAllowed({GROUP_LEADER, INTEGRATION})
    HandoverView handOver(Actor leader, @PathVariable String id, @PathVariable YearMonth month) {
        return signed(leader, id, month, Step.HANDED_OVER);
    }

    /** «Принял»: only what was handed over as it is now. */
    @PutMapping("/acceptance")
    @RolesAllowed({DEPARTMENT_HEAD, INTEGRATION})
    HandoverView accept(Actor head, @PathVariable String id, @PathVariable YearMonth month) {
        return signed(head, id, month, Step.ACCEPTED);
    }

    private HandoverView signed(Actor signer, String id, YearMonth month, Step step) {
        return HandoverView.of(Answers.orProblem(handOverMonth.sign(signer, id, month, step)));
    }

    /** @param accepted {@code null} until the head has signed, as {@code handedOver} until the leader has */
    record HandoverView(
            @Nullable Signature handedOver, @Nullable Signature accepted) {

        static HandoverView of(Handover handover) {
            return new HandoverView(handover.handedOver(), handover.accepted());
        }
    }
}
