package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.DayOfRecord;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * One child's case for one course: what becomes the case file (учётное дело).
 *
 * <p>It begins with the representative's application. The individual programme is presented, at the latest a day after it
 * the contract is concluded (S003 2.1(2)), a day later the case is registered and has its number (S003 2.1(3)), the
 * polyclinic's certificate comes in, and by the head's order the child is enrolled. It may be transferred to another group,
 * and the case follows. The service ends with the contract or, by the family's refusal or another reason, before; the case is
 * archived and, when the time of keeping is over and a commission approves, destroyed. A paper that is handed in a second
 * time, the same to the letter, changes nothing; another paper after its time is refused, and so is another date of what is
 * done already.
 *
 * @param childId pseudonymous id of the child, the same in every service
 * @param groupId the group asked for, or the one the child is or was last in
 * @param duplicateReason why this is not the child of a case that looks alike, as the head decided; null if none does
 * @param history what else happened to the case
 * @param version 1 for the application, one more with every change
 */
public record ServiceCase(
        String id,
        String childId,
        String departmentId,
        String groupId,
        LocalDate appliedOn,
        ChildData child,
        Representative representative,
        @Nullable String duplicateReason,
        CaseState state,
        CasePapers papers,
        CaseHistory history,
        long version) {

    /** A new case, with nothing but the application. */
    public static ServiceCase applied(
            String id,
            String childId,
            String departmentId,
            String groupId,
            LocalDate appliedOn,
            ChildData child,
            Representative representative,
            @Nullable String duplicateReason) {
        return new ServiceCase(
                id,
                childId,
                departmentId,
                groupId,
                appliedOn,
                child,
                representative,
                duplicateReason,
                CaseState.APPLIED,
                CasePapers.NONE,
                CaseHistory.NONE,
                1);
    }

    /** Null until presented. */
    public @Nullable Programme programme() {
        return papers.programme();
    }

    /** Null until presented. */
    public @Nullable Certificate certificate() {
        return papers.certificate();
    }

    /** Null until concluded. */
    public @Nullable Contract contract() {
        return papers.contract();
    }

    /** Null until enrolled. */
    public @Nullable Enrolment enrolment() {
        return papers.enrolment();
    }

    /** Number of the case file; null until registered or enrolled. */
    public @Nullable CaseNumber number() {
        return history.number();
    }

    /** What was done for the case, and when. */
    public Map<Milestone, Passed> passed() {
        return history.passed();
    }

    /** Day of the registration; null until registered. */
    public @Nullable LocalDate registeredOn() {
        var registered = passed().get(Milestone.REGISTERED);
        return registered == null ? null : registered.on();
    }

    /** Transfers to other groups, in their order. */
    public List<Move> moves() {
        return history.moves();
    }

    /** How the service ended; null as long as it has not. */
    public @Nullable Ending ending() {
        return history.ending();
    }

    /** Null until archived. */
    public @Nullable Keeping keeping() {
        return history.keeping();
    }

    /** What comes after the service. */
    public CaseEnd end() {
        return new CaseEnd(this);
    }

    /** The programme is presented, or presented anew before there is a contract. */
    public Decision<ServiceCase> present(Programme paper) {
        if (paper.equals(programme())) {
            return Decision.accepted(this);
        }
        return state.mayBecome(CaseState.PROGRAMME_PRESENTED)
                ? Decision.accepted(changed(CaseState.PROGRAMME_PRESENTED, papers.with(paper)))
                : Decision.refused(outOfTurn());
    }

    /** The certificate is presented, or a newer one before enrolment. */
    public Decision<ServiceCase> present(Certificate paper) {
        if (paper.equals(certificate())) {
            return Decision.accepted(this);
        }
        return state.mayBecome(CaseState.WITHDRAWN)
                ? Decision.accepted(changed(state, papers.with(paper)))
                : Decision.refused(outOfTurn());
    }

    /** The contract is concluded: on the programme, not before it and not before the application. */
    public Decision<ServiceCase> conclude(Contract paper) {
        if (paper.equals(contract())) {
            return Decision.accepted(this);
        }
        var programme = programme();
        if (programme == null || !state.mayBecome(CaseState.CONTRACT_SIGNED)) {
            return Decision.refused(outOfTurn());
        }
        return paper.whyNotOn(programme, appliedOn)
                .<Decision<ServiceCase>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(changed(CaseState.CONTRACT_SIGNED, papers.with(paper))));
    }

    /** Why this cannot have been done on that day, if so; the day it was done on is no reason against it. */
    public Optional<Refusal> whyNotPassed(Milestone milestone, LocalDate on, LocalDate today) {
        var before = passed().get(milestone);
        if (before != null) {
            return before.on().equals(on)
                    ? Optional.empty()
                    : Optional.of(Refusal.conflict("milestone-passed").with("on", before.on()));
        }
        var earliest = milestone.earliest(this);
        if (earliest == null || state == CaseState.ARCHIVED) {
            return Optional.of(outOfTurn());
        }
        return DayOfRecord.whyNot(on, earliest, today);
    }

    /** Something was done for the case. The same again changes nothing. */
    public Decision<ServiceCase> pass(Milestone milestone, Passed fact, LocalDate today) {
        var refusal = whyNotPassed(milestone, fact.on(), today);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var before = passed().get(milestone);
        if (before == null) {
            return Decision.accepted(changed(state, history.with(milestone, fact)));
        }
        return before.isSameAs(fact)
                ? Decision.accepted(this)
                : Decision.refused(Refusal.conflict("milestone-passed").with("on", before.on()));
    }

    /** The case is in the journal of citizens under this number. */
    public Decision<ServiceCase> registered(CaseNumber allotted, LocalDate on, String by, LocalDate today) {
        return pass(Milestone.REGISTERED, new Passed(on, allotted.shown(), by), today)
                .map(file -> file == this ? this : file.numbered(allotted));
    }

    /** The child has its place on the roster, and the case its number. */
    public Decision<ServiceCase> enrolled(Enrolment fact) {
        var enrolment = enrolment();
        if (enrolment != null && enrolment.order().equals(fact.order())) {
            return Decision.accepted(this);
        }
        return state.mayBecome(CaseState.ENROLLED)
                ? Decision.accepted(
                        changed(CaseState.ENROLLED, papers.with(fact)).numbered(fact.number()))
                : Decision.refused(outOfTurn());
    }

    /** That a step is not possible now. */
    public Refusal outOfTurn() {
        return Refusal.conflict("out-of-turn").with("state", state);
    }

    private ServiceCase numbered(CaseNumber allotted) {
        return new ServiceCase(
                id,
                childId,
                departmentId,
                groupId,
                appliedOn,
                child,
                representative,
                duplicateReason,
                state,
                papers,
                history.with(allotted),
                version);
    }

    private ServiceCase changed(CaseState next, CasePapers changed) {
        return changed(groupId, next, changed, history);
    }

    private ServiceCase changed(CaseState next, CaseHistory changed) {
        return changed(groupId, next, papers, changed);
    }

    ServiceCase changed(String group, CaseState next, CasePapers nextPapers, CaseHistory nextHistory) {
        return new ServiceCase(
                id,
                childId,
                departmentId,
                group,
                appliedOn,
                child,
                representative,
                duplicateReason,
                next,
                nextPapers,
                nextHistory,
                version + 1);
    }
}
