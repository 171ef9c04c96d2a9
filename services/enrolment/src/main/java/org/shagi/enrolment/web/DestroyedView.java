package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.DestroyedCase;

/**
 * A row of the report on destroyed cases.
 *
 * @param caseNumber null if the case never had one
 * @param service days of service; null if there was none
 * @param destroyed how many records of each kind went with the case
 */
record DestroyedView(
        String id,
        String departmentId,
        @Nullable String caseNumber,
        CaseState state,
        LocalDate appliedOn,
        @Nullable Period service,
        LocalDate archivedOn,
        String reason,
        LocalDate proposedOn,
        String proposedBy,
        String actNumber,
        LocalDate approvedOn,
        List<String> commission,
        Map<String, Integer> destroyed) {

    static DestroyedView of(DestroyedCase remains) {
        var number = remains.number();
        var proposal = remains.proposal();
        return new DestroyedView(
                remains.id(),
                remains.departmentId(),
                number == null ? null : number.shown(),
                CaseState.DESTROYED,
                remains.appliedOn(),
                remains.service(),
                remains.archivedOn(),
                proposal.reason(),
                proposal.on(),
                proposal.by(),
                remains.act().number(),
                remains.act().approvedOn(),
                remains.act().commission(),
                remains.destroyed());
    }
}
