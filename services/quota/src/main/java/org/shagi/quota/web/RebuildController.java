package org.shagi.quota.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.shagi.kit.web.Answers;
import org.shagi.quota.application.RebuildFigures;
import org.shagi.quota.domain.rebuild.Difference;
import org.shagi.quota.domain.rebuild.Rebuild;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Building the figures anew from the topics. A command of the operator may begin it; where the two differ, the administrator decides. */
@RestController
class RebuildController {

    private final RebuildFigures rebuildFigures;

    RebuildController(RebuildFigures rebuildFigures) {
        this.rebuildFigures = rebuildFigures;
    }

    /** @param state {@code reading}, {@code different}, {@code swapped}, {@code discarded} or {@code failed} */
    record RebuildView(
            String state,
            String startedBy,
            Instant startedAt,
            long handled,
            long total,
            long unreadable,
            long perSecond,
            List<DifferenceView> differences,
            @Nullable String fault) {

        static RebuildView of(Rebuild rebuild) {
            return new RebuildView(
                    rebuild.state().name().toLowerCase(Locale.ROOT),
                    rebuild.startedBy(),
                    rebuild.startedAt(),
                    rebuild.handled(),
                    rebuild.total(),
                    rebuild.unreadable(),
                    rebuild.perSecond(),
                    rebuild.differences().stream().map(DifferenceView::of).toList(),
                    rebuild.fault());
        }
    }

    /**
     * @param what {@code department}, {@code group}, {@code plan}, {@code month}, {@code drawn-plan}, {@code assignment} or {@code overdue}
     * @param how {@code only-fresh}, {@code only-live} or {@code unlike}
     */
    record DifferenceView(String what, String of, String how) {

        static DifferenceView of(Difference difference) {
            return new DifferenceView(lowerCase(difference.what()), difference.of(), lowerCase(difference.how()));
        }

        private static String lowerCase(Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** 204 if there never was any. */
    @GetMapping("/operations/rebuild")
    @RolesAllowed({Role.Names.SYSTEM_ADMIN, Role.Names.INTEGRATION})
    ResponseEntity<RebuildView> last() {
        return rebuildFigures
                .last()
                .map(rebuild -> ResponseEntity.ok(RebuildView.of(rebuild)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** Begins one; a second one is refused while the first is under way. */
    @PostMapping("/operations/rebuild")
    @RolesAllowed({Role.Names.SYSTEM_ADMIN, Role.Names.INTEGRATION})
    ResponseEntity<RebuildView> begin(Actor actor) {
        return ResponseEntity.accepted().body(RebuildView.of(Answers.orProblem(rebuildFigures.begin(actor))));
    }

    /** Takes the fresh one although it differs. */
    @PostMapping("/operations/rebuild/swap")
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    ResponseEntity<RebuildView> swap() {
        return ResponseEntity.accepted().body(RebuildView.of(Answers.orProblem(rebuildFigures.decide(true))));
    }

    /** Throws the fresh one away because it differs. */
    @PostMapping("/operations/rebuild/discarding")
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    ResponseEntity<RebuildView> discard() {
        return ResponseEntity.accepted().body(RebuildView.of(Answers.orProblem(rebuildFigures.decide(false))));
    }
}
