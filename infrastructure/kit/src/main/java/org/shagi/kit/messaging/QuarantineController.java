package org.shagi.kit.messaging;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;
import org.shagi.kit.web.Answers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the messages that could not be handled, and has one handled again. The body is not shown. */
@RestController
@RequestMapping("/operations/quarantine")
class QuarantineController {

    private final Quarantine quarantine;
    private final Inbox inbox;

    QuarantineController(Quarantine quarantine, Inbox inbox) {
        this.quarantine = quarantine;
        this.inbox = inbox;
    }

    @GetMapping
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    List<View> all() {
        return quarantine.all().stream().map(View::of).toList();
    }

    /** Answers with the message as it is kept now, or with {@code handled} when it is kept no longer. */
    @PostMapping("/{id}/replay")
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    View replay(@PathVariable String id) {
        var message = quarantine.find(id);
        if (message == null) {
            return Answers.orProblem(
                    Decision.refused(Refusal.unknown("unknown-message").with("message", id)));
        }
        try {
            inbox.again(message.type(), message.body(), message.happenedAt());
            quarantine.release(message);
            return View.of(message).asHandled();
        } catch (RuntimeException e) {
            var failed = message.failedAgain(e);
            quarantine.keep(failed);
            return View.of(failed);
        }
    }

    record View(String id, String type, String key, String reason, Instant since, int attempts, boolean handled) {

        static View of(QuarantinedMessage message) {
            return new View(
                    message.id(),
                    message.type(),
                    message.key(),
                    message.reason(),
                    message.since(),
                    message.attempts(),
                    false);
        }

        View asHandled() {
            return new View(id, type, key, reason, since, attempts, true);
        }
    }
}
