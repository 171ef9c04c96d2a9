package org.shagi.enrolment.domain.register;

import java.util.List;
import java.util.Objects;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.ServiceCase;

/** Which cases a batch tells of. */
public final class RegisterSelection {

    private RegisterSelection() {}

    /**
     * Whether a batch of this scope tells of the case.
     *
     * @param record what it would tell
     * @param told batches signed and not rejected that hold the case
     */
    public static boolean holds(BatchScope scope, ServiceCase file, RegisterRecord record, List<RegisterBatch> told) {
        var period = scope.period();
        var contract = file.contract();
        if (contract == null || file.enrolment() == null || file.state() == CaseState.DESTROYED) {
            return false;
        }
        return switch (scope.messageType()) {
            case START ->
                period.covers(contract.term().from())
                        && !file.passed().containsKey(Milestone.REGISTER_INFORMED)
                        && told(MessageType.START, told).isEmpty();
            case CHANGE -> stay(file).overlaps(period) && differsFromTheLastAccepted(record, told);
            case QUARTER_RESULT ->
                stay(file).overlaps(period)
                        && told(MessageType.QUARTER_RESULT, told).stream()
                                .noneMatch(batch -> batch.scope().period().overlaps(period));
            case END ->
                endsWithin(period, file)
                        && !endsEarly(file)
                        && told(MessageType.END, told).isEmpty();
            case EARLY_END ->
                endsWithin(period, file)
                        && endsEarly(file)
                        && !file.passed().containsKey(Milestone.EARLY_END_REGISTERED)
                        && told(MessageType.EARLY_END, told).isEmpty();
            // told line by line of the journal, see RecordOfUrgentAid
            case URGENT_SERVICE -> false;
        };
    }

    private static List<RegisterBatch> told(MessageType type, List<RegisterBatch> all) {
        return all.stream().filter(batch -> batch.scope().messageType() == type).toList();
    }

    private static boolean differsFromTheLastAccepted(RegisterRecord record, List<RegisterBatch> told) {
        return told.stream()
                .filter(batch -> batch.state() == BatchState.ACCEPTED)
                .max((one, other) -> one.steps()
                        .getLast()
                        .at()
                        .compareTo(other.steps().getLast().at()))
                .flatMap(batch -> batch.recordOf(record.caseId()))
                .filter(record::differsFrom)
                .isPresent();
    }

    private static Period stay(ServiceCase file) {
        var term = Objects.requireNonNull(file.contract()).term();
        var ending = file.ending();
        return ending == null || ending.lastDay().isBefore(term.from())
                ? term
                : new Period(term.from(), ending.lastDay());
    }

    private static boolean endsWithin(Period period, ServiceCase file) {
        var ending = file.ending();
        return ending != null && period.covers(ending.lastDay());
    }

    private static boolean endsEarly(ServiceCase file) {
        var ending = file.ending();
        return ending != null
                && ending.lastDay()
                        .isBefore(Objects.requireNonNull(file.contract()).term().to());
    }
}
