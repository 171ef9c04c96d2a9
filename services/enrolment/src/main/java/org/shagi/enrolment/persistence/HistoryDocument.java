package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.CaseHistory;
import org.shagi.enrolment.domain.casefile.Keeping;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.Move;

/** What happened to a case as it is stored within it. */
record HistoryDocument(
        @Nullable CaseNumberDocument number,
        Map<Milestone, PassedDocument> passed,
        List<MoveDocument> moves,
        @Nullable EndingDocument ending,
        @Nullable KeepingDocument keeping) {

    static HistoryDocument of(CaseHistory history) {
        return new HistoryDocument(
                Optional.ofNullable(history.number())
                        .map(CaseNumberDocument::of)
                        .orElse(null),
                PassedDocument.of(history.passed()),
                history.moves().stream().map(MoveDocument::of).toList(),
                Optional.ofNullable(history.ending()).map(EndingDocument::of).orElse(null),
                Optional.ofNullable(history.keeping()).map(KeepingDocument::of).orElse(null));
    }

    CaseHistory history() {
        return new CaseHistory(
                number == null ? null : number.caseNumber(),
                PassedDocument.passed(passed),
                moves.stream().map(MoveDocument::move).toList(),
                ending == null ? null : ending.ending(),
                keeping == null ? null : keeping.keeping());
    }

    record MoveDocument(String fromGroup, String toGroup, String from, OrderDocument order) {

        static MoveDocument of(Move move) {
            return new MoveDocument(
                    move.fromGroup(), move.toGroup(), move.from().toString(), OrderDocument.of(move.order()));
        }

        Move move() {
            return new Move(fromGroup, toGroup, LocalDate.parse(from), order.order());
        }
    }

    record KeepingDocument(String archivedOn, @Nullable ProposalDocument proposal) {

        static KeepingDocument of(Keeping keeping) {
            return new KeepingDocument(
                    keeping.archivedOn().toString(),
                    Optional.ofNullable(keeping.proposal())
                            .map(ProposalDocument::of)
                            .orElse(null));
        }

        Keeping keeping() {
            return new Keeping(LocalDate.parse(archivedOn), proposal == null ? null : proposal.proposal());
        }
    }

    record ProposalDocument(String reason, String on, String by) {

        static ProposalDocument of(Keeping.Proposal proposal) {
            return new ProposalDocument(proposal.reason(), proposal.on().toString(), proposal.by());
        }

        Keeping.Proposal proposal() {
            return new Keeping.Proposal(reason, LocalDate.parse(on), by);
        }
    }
}
