package org.shagi.enrolment.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ServiceCase;

/**
 * A case in a list.
 *
 * @param caseNumber null until registered or enrolled
 */
record CaseSummary(
        String id,
        String childId,
        String groupId,
        LocalDate appliedOn,
        CaseState state,
        @Nullable String caseNumber,
        String lastName,
        String firstName,
        @Nullable String patronymic) {

    static CaseSummary of(ServiceCase file) {
        var number = file.number();
        return new CaseSummary(
                file.id(),
                file.childId(),
                file.groupId(),
                file.appliedOn(),
                file.state(),
                number == null ? null : number.shown(),
                file.child().lastName(),
                file.child().firstName(),
                file.child().patronymic());
    }
}
