package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.DayOfRecord;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * The last part of a case's life: how the service ends, the archive, and destruction in two steps when the time of keeping is
 * over (S003 2.1(9–11), 2.2(6), 2.2(9)).
 */
public record CaseEnd(ServiceCase file) {

    /** The family refuses before the child is enrolled. The same again changes nothing. */
    public Decision<ServiceCase> withdrawn(Ending ending, LocalDate today) {
        return file.state() == CaseState.WITHDRAWN
                ? again(ending)
                : DayOfRecord.whyNot(ending.lastDay(), file.appliedOn(), today)
                        .<Decision<ServiceCase>>map(Decision::refused)
                        .orElseGet(
                                () -> become(CaseState.WITHDRAWN, file.history().with(ending)));
    }

    /** The service is over: completed if it ran to the last day of the contract, otherwise ended early. */
    public Decision<ServiceCase> ended(Ending ending) {
        if (file.enrolment() != null && file.ending() != null) {
            return again(ending);
        }
        var contract = file.contract();
        boolean served =
                contract != null && !ending.lastDay().isBefore(contract.term().to());
        return become(
                served ? CaseState.COMPLETED : CaseState.ENDED_EARLY,
                file.history().with(ending));
    }

    /** The child is in another group from a day on, and the case follows. */
    public Decision<ServiceCase> moved(Move move) {
        if (file.moves().contains(move)) {
            return Decision.accepted(file);
        }
        return file.state() == CaseState.ENROLLED && file.groupId().equals(move.fromGroup())
                ? Decision.accepted(file.changed(
                        move.toGroup(),
                        file.state(),
                        file.papers(),
                        file.history().with(move)))
                : Decision.refused(file.outOfTurn());
    }

    /** The case goes to the archive, at the earliest on the day the service ended. */
    public Decision<ServiceCase> archived(LocalDate on, LocalDate today) {
        var kept = file.keeping();
        if (kept != null) {
            return kept.archivedOn().equals(on)
                    ? Decision.accepted(file)
                    : Decision.refused(Refusal.conflict("archived-already").with("on", kept.archivedOn()));
        }
        var ending = file.ending();
        return ending == null
                ? Decision.refused(file.outOfTurn())
                : DayOfRecord.whyNot(on, ending.lastDay(), today)
                        .<Decision<ServiceCase>>map(Decision::refused)
                        .orElseGet(
                                () -> become(CaseState.ARCHIVED, file.history().with(new Keeping(on, null))));
    }

    /** Somebody proposes to destroy the case, which may be when the time of keeping of all its parts is over. */
    public Decision<ServiceCase> proposed(Keeping.Proposal proposal, Retention retention) {
        var kept = file.keeping();
        if (kept == null) {
            return Decision.refused(file.outOfTurn());
        }
        var before = kept.proposal();
        if (before != null) {
            return before.reason().equals(proposal.reason())
                    ? Decision.accepted(file)
                    : Decision.refused(Refusal.conflict("destruction-proposed").with("on", before.on()));
        }
        var until = retention.keptUntil(file);
        return proposal.on().isAfter(until)
                ? become(file.state(), file.history().with(kept.with(proposal)))
                : Decision.refused(Refusal.rule("retention-runs").with("to", until));
    }

    /** Why the commission's act cannot destroy it, if so. */
    public Optional<Refusal> whyNotDestroyed(DestructionAct act, LocalDate today) {
        var proposal = proposal();
        return proposal == null
                ? Optional.of(Refusal.conflict("destruction-not-proposed"))
                : DayOfRecord.whyNot(act.approvedOn(), proposal.on(), today);
    }

    /**
     * The commission has approved: ids, numbers and dates are left.
     *
     * @param records how many records of each kind go with the case
     */
    public Decision<DestroyedCase> destroyed(DestructionAct act, Map<String, Integer> records, LocalDate today) {
        var refusal = whyNotDestroyed(act, today);
        var kept = file.keeping();
        var proposal = proposal();
        if (refusal.isPresent() || kept == null || proposal == null) {
            return Decision.refused(refusal.orElseGet(file::outOfTurn));
        }
        return Decision.accepted(new DestroyedCase(
                file.id(),
                file.childId(),
                file.departmentId(),
                file.groupId(),
                file.number(),
                file.appliedOn(),
                served(),
                kept.archivedOn(),
                proposal,
                act,
                records,
                file.version() + 1));
    }

    private Keeping.@Nullable Proposal proposal() {
        var kept = file.keeping();
        return kept == null ? null : kept.proposal();
    }

    /** Days of service there were; null if there was none. */
    public @Nullable Period served() {
        var contract = file.contract();
        var ending = file.ending();
        if (contract == null || file.enrolment() == null) {
            return null;
        }
        var term = contract.term();
        if (ending == null || !ending.lastDay().isBefore(term.to())) {
            return term;
        }
        return ending.lastDay().isBefore(term.from()) ? null : new Period(term.from(), ending.lastDay());
    }

    private Decision<ServiceCase> again(Ending ending) {
        var before = file.ending();
        if (before == null || !before.with(null).equals(ending.with(null))) {
            return Decision.refused(file.outOfTurn());
        }
        return ending.comment() == null || ending.equals(before)
                ? Decision.accepted(file)
                : before.comment() == null
                        ? become(file.state(), file.history().with(ending))
                        : Decision.refused(file.outOfTurn());
    }

    private Decision<ServiceCase> become(CaseState next, CaseHistory history) {
        return next == file.state() || file.state().mayBecome(next)
                ? Decision.accepted(file.changed(file.groupId(), next, file.papers(), history))
                : Decision.refused(file.outOfTurn());
    }
}
