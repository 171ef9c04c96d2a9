package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;

/** What is done for a case besides its papers. Each fulfils a term, has a cause that it cannot come before, and is done once. */
public enum Milestone {
    /** Contract drafted, on the day of the application (S003 2.2(1)). */
    CONTRACT_DRAFTED(ServiceCase::appliedOn),
    /** In the journal of registered citizens, under the number of the case file (S003 2.1(3)). */
    REGISTERED(Milestone::contractConcluded),
    /** The case file is put together (S003 2.2(2)). */
    CASE_FILE_FORMED(Milestone::contractConcluded),
    /** Start and end are marked in the programme, whose original went back (S003 2.2(2)). */
    PROGRAMME_MARKED(Milestone::contractConcluded),
    /** Information for the register prepared (S003 2.2(2)). */
    REGISTER_INFO_PREPARED(Milestone::contractConcluded),
    /** The authority is notified of the start (S003 2.1(4)). */
    START_NOTIFIED(Milestone::contractConcluded),
    /** Information on the start went to the register (S003 2.1(5)); some centres count from the application, so before the start. */
    REGISTER_INFORMED(Milestone::contractConcluded),
    /** The file went to the head before the end and was found complete (S003 2.1(9)). */
    FILE_HANDED_OVER(Milestone::serviceBegun),
    /** The final act is drafted (S003 2.2(6)). */
    FINAL_ACT_DRAFTED(Milestone::serviceBegun),
    /** Information on the execution of the programme went to the authority (S003 2.1(10)). */
    COMPLETION_INFORMED(Milestone::serviceOver),
    /** Information on the early end is drafted (S003 2.2(9)). */
    EARLY_END_DRAFTED(Milestone::endKnown),
    /** Information on the early end, signed by the director, went to the authority (S003 2.1(11)). */
    EARLY_END_INFORMED(Milestone::endKnown),
    /** The early end went to the register (S003 2.1(11)). */
    EARLY_END_REGISTERED(Milestone::endKnown);

    private final Cause cause;

    Milestone(Cause cause) {
        this.cause = cause;
    }

    /** The first day on which it can be passed; null as long as its cause is not there. */
    @Nullable
    LocalDate earliest(ServiceCase file) {
        return cause.of(file);
    }

    private static @Nullable LocalDate contractConcluded(ServiceCase file) {
        var contract = file.contract();
        return contract == null ? null : contract.concludedOn();
    }

    private static @Nullable LocalDate serviceBegun(ServiceCase file) {
        var contract = file.contract();
        return contract == null || file.enrolment() == null
                ? null
                : contract.term().from();
    }

    private static @Nullable LocalDate serviceOver(ServiceCase file) {
        var ending = file.ending();
        return ending == null || file.enrolment() == null ? null : ending.lastDay();
    }

    private static @Nullable LocalDate endKnown(ServiceCase file) {
        var ending = file.ending();
        if (ending == null || file.state() == CaseState.COMPLETED) {
            return null;
        }
        Order order = ending.order();
        var received = ending.receivedOn();
        return received != null ? received : order == null ? ending.lastDay() : order.date();
    }

    private interface Cause {
        @Nullable
        LocalDate of(ServiceCase file);
    }
}
