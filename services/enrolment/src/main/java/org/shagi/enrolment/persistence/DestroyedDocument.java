package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.DestroyedCase;
import org.shagi.enrolment.domain.casefile.DestructionAct;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is left of a destroyed case, stored in the case's place.
 *
 * @param destroyedIn the department once more: only what is destroyed has it, so the report reads nothing else
 */
@Document(CaseDocument.COLLECTION)
record DestroyedDocument(
        @Id String id,
        @Indexed String childId,
        @Indexed String departmentId,
        String groupId,
        @Indexed(sparse = true) String destroyedIn,
        CaseState state,
        @Nullable CaseNumberDocument number,
        String appliedOn,
        @Nullable PeriodDocument service,
        String archivedOn,
        HistoryDocument.ProposalDocument proposal,
        String actNumber,
        String approvedOn,
        List<String> commission,
        Map<String, Integer> destroyed,
        long version) {

    static DestroyedDocument of(DestroyedCase remains) {
        return new DestroyedDocument(
                remains.id(),
                remains.childId(),
                remains.departmentId(),
                remains.groupId(),
                remains.departmentId(),
                CaseState.DESTROYED,
                Optional.ofNullable(remains.number())
                        .map(CaseNumberDocument::of)
                        .orElse(null),
                remains.appliedOn().toString(),
                Optional.ofNullable(remains.service()).map(PeriodDocument::of).orElse(null),
                remains.archivedOn().toString(),
                HistoryDocument.ProposalDocument.of(remains.proposal()),
                remains.act().number(),
                remains.act().approvedOn().toString(),
                remains.act().commission(),
                remains.destroyed(),
                remains.version());
    }

    DestroyedCase remains() {
        return new DestroyedCase(
                id,
                childId,
                departmentId,
                groupId,
                number == null ? null : number.caseNumber(),
                LocalDate.parse(appliedOn),
                service == null ? null : service.period(),
                LocalDate.parse(archivedOn),
                proposal.proposal(),
                new DestructionAct(actNumber, LocalDate.parse(approvedOn), commission),
                destroyed,
                version);
    }

    /** Without the commission. */
    @Override
    public String toString() {
        return "DestroyedDocument[" + id + "]";
    }
}
