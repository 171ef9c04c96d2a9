package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * One child's case for one course: what becomes the case file (учётное дело).
 *
 * <p>It begins with the representative's application. The individual programme is presented, at the latest a day after it
 * the contract is concluded (S003 2.1(2)), the polyclinic's certificate comes in, and by the head's order the child is
 * enrolled: the case gets its number in the journal of registered citizens. A paper that is handed in a second time, the
 * same to the letter, changes nothing; another paper after its time is refused.
 *
 * @param childId pseudonymous id of the child, the same in every service
 * @param passed what else was done for the case, and when
 * @param ending how the service ended; null as long as it has not
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
        CaseState state,
        CasePapers papers,
        Map<Milestone, Passed> passed,
        @Nullable Ending ending,
        long version) {

    public ServiceCase {
        passed = passed.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(passed));
    }

    /** A new case, with nothing but the application. */
    public static ServiceCase applied(
            String id,
            String childId,
            String departmentId,
            String groupId,
            LocalDate appliedOn,
            ChildData child,
            Representative representative) {
        return new ServiceCase(
                id,
                childId,
                departmentId,
                groupId,
                appliedOn,
                child,
                representative,
                CaseState.APPLIED,
                CasePapers.NONE,
                Map.of(),
                null,
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
        var earliest = appliedOn.isAfter(programme.issuedOn()) ? appliedOn : programme.issuedOn();
        if (paper.concludedOn().isBefore(earliest)) {
            return Decision.refused(Refusal.rule("contract-too-early")
                    .with("date", paper.concludedOn())
                    .with("earliest", earliest));
        }
        return paper.term().from().isBefore(paper.concludedOn())
                ? Decision.refused(Refusal.rule("term-before-contract")
                        .with("date", paper.concludedOn())
                        .with("from", paper.term().from()))
                : Decision.accepted(changed(CaseState.CONTRACT_SIGNED, papers.with(paper)));
    }

    /** The child has its place on the roster, and the case its number. */
    public Decision<ServiceCase> enrolled(Enrolment fact) {
        var enrolment = enrolment();
        if (enrolment != null && enrolment.order().equals(fact.order())) {
            return Decision.accepted(this);
        }
        return state.mayBecome(CaseState.ENROLLED)
                ? Decision.accepted(changed(CaseState.ENROLLED, papers.with(fact)))
                : Decision.refused(outOfTurn());
    }

    private Refusal outOfTurn() {
        return Refusal.conflict("out-of-turn").with("state", state);
    }

    private ServiceCase changed(CaseState next, CasePapers changed) {
        return new ServiceCase(
                id,
                childId,
                departmentId,
                groupId,
                appliedOn,
                child,
                representative,
                next,
                changed,
                passed,
                ending,
                version + 1);
    }
}
