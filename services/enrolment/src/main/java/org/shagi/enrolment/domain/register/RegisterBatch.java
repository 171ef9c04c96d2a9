package org.shagi.enrolment.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * A batch of messages to the register of recipients.
 *
 * <p>It is drawn up for a kind of message and a period; as long as it is a draft its records follow the cases, so a remark goes
 * when the case is put right. The director signs it only without remarks, and from then on its records and its profile are what
 * they were. It is sent, and the register accepts it or rejects it with a reason. Acceptance is marked in each of its cases
 * afterwards: until all are marked the batch remembers that they are not.
 *
 * @param content what was signed; null for a draft
 * @param steps what happened to it, oldest first
 * @param casesMarked whether its acceptance stands in all its cases
 * @param version 1 for the draft, one more with every step
 */
public record RegisterBatch(
        String id,
        BatchScope scope,
        BatchState state,
        @Nullable BatchContent content,
        List<BatchStep> steps,
        boolean casesMarked,
        long version) {

    public RegisterBatch {
        steps = List.copyOf(steps);
    }

    /** A new batch, whose records follow the cases. */
    public static RegisterBatch drawnUp(String id, BatchScope scope, BatchStep step) {
        return new RegisterBatch(id, scope, BatchState.DRAFT, null, List.of(step), false, 1);
    }

    /** The records are frozen. A batch that is signed already stays as it is. */
    public Decision<RegisterBatch> signed(BatchContent frozen, int remarks, String by, LocalDate on, Instant at) {
        if (state == BatchState.SIGNED) {
            return Decision.accepted(this);
        }
        if (!state.mayBecome(BatchState.SIGNED)) {
            return Decision.refused(outOfTurn());
        }
        if (frozen.records().isEmpty()) {
            return Decision.refused(Refusal.rule("batch-empty"));
        }
        return remarks > 0
                ? Decision.refused(Refusal.rule("batch-with-remarks").with("remarks", remarks))
                : Decision.accepted(changed(frozen, new BatchStep(BatchState.SIGNED, on, by, at, null)));
    }

    /** It went, was accepted or was rejected; the same step again changes nothing. */
    public Decision<RegisterBatch> passed(BatchStep step, LocalDate today) {
        if (state == step.state()) {
            var before = steps.getLast();
            return before.on().equals(step.on()) && Objects.equals(before.note(), step.note())
                    ? Decision.accepted(this)
                    : Decision.refused(outOfTurn());
        }
        var content = this.content;
        if (content == null || step.state() == BatchState.SIGNED || !state.mayBecome(step.state())) {
            return Decision.refused(outOfTurn());
        }
        var earliest = steps.getLast().on();
        if (step.on().isBefore(earliest)) {
            return Decision.refused(
                    Refusal.rule("batch-step-too-early").with("date", step.on()).with("earliest", earliest));
        }
        return step.on().isAfter(today)
                ? Decision.refused(Refusal.rule("batch-step-in-future").with("date", step.on()))
                : Decision.accepted(changed(content, step));
    }

    /** Its acceptance stands in all its cases. */
    public RegisterBatch marked() {
        return new RegisterBatch(id, scope, state, content, steps, true, version + 1);
    }

    /** What it told of a case that is destroyed goes; this very batch if it tells nothing of it, or nothing any more. */
    public RegisterBatch withoutPersonOf(String caseId) {
        return recordOf(caseId).filter(record -> !record.isWithoutPerson()).isEmpty() || content == null
                ? this
                : new RegisterBatch(id, scope, state, content.withoutPersonOf(caseId), steps, casesMarked, version + 1);
    }

    /** The step by which it came into a state. */
    public Optional<BatchStep> step(BatchState reached) {
        return steps.stream().filter(step -> step.state() == reached).findFirst();
    }

    /** What it tells of a case; empty if it is a draft or holds another's. */
    public Optional<RegisterRecord> recordOf(String caseId) {
        return content == null
                ? Optional.empty()
                : content.records().stream()
                        .filter(record -> record.caseId().equals(caseId))
                        .findFirst();
    }

    private Refusal outOfTurn() {
        return Refusal.conflict("batch-out-of-turn").with("state", state);
    }

    private RegisterBatch changed(BatchContent frozen, BatchStep step) {
        return new RegisterBatch(
                id,
                scope,
                step.state(),
                frozen,
                Stream.concat(steps.stream(), Stream.of(step)).toList(),
                casesMarked,
                version + 1);
    }
}
