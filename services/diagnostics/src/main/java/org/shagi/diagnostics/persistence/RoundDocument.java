package org.shagi.diagnostics.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Conduct;
import org.shagi.diagnostics.domain.Matrix;
import org.shagi.diagnostics.domain.Opening;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Stamp;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A round as it is stored, with the events of its changes.
 *
 * @param openedOn a moment to the store, which reads it in the zone of its machine; null in rounds stored since the day is text
 * @param heldOn the day of opening as text; null in rounds stored before
 * @param conduct null in rounds stored before it was kept
 * @param version the version before this write: the store counts on from it, and refuses if it is not the stored one
 */
@Document("rounds")
record RoundDocument(
        @Id String id,
        String groupId,
        String departmentId,
        Stage stage,
        int indicatorSet,
        @Nullable LocalDate openedOn,
        @Nullable String heldOn,
        String openedBy,
        Instant openedAt,
        String request,
        @Nullable ConductDocument conduct,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        List<MatrixDocument> matrices,
        List<OutboxEvent> outbox,
        @Version long version)
        implements CarriesOutbox {

    record ConductDocument(List<String> methods, List<SubgroupDocument> subgroups) {

        static ConductDocument of(Conduct conduct) {
            return new ConductDocument(
                    conduct.methods(),
                    conduct.subgroups().stream()
                            .map(part -> new SubgroupDocument(part.name(), part.children()))
                            .toList());
        }

        Conduct toConduct() {
            return new Conduct(
                    methods,
                    subgroups.stream()
                            .map(part -> new Conduct.Subgroup(part.name(), part.children()))
                            .toList());
        }
    }

    record SubgroupDocument(String name, List<String> children) {}

    static RoundDocument of(Round round, List<OutboxEvent> outbox) {
        var matrices = new ArrayList<MatrixDocument>();
        round.matrices().forEach((child, matrix) -> matrices.add(MatrixDocument.of(child, matrix)));
        return new RoundDocument(
                round.id(),
                round.groupId(),
                round.departmentId(),
                round.stage(),
                round.indicatorSet(),
                null,
                round.opening().on().toString(),
                round.opening().stamp().by(),
                round.opening().stamp().at(),
                round.opening().request(),
                ConductDocument.of(round.conduct()),
                round.closing().map(Stamp::by).orElse(null),
                round.closing().map(Stamp::at).orElse(null),
                matrices,
                outbox,
                round.version() - 1);
    }

    private LocalDate opened() {
        return heldOn == null ? Objects.requireNonNull(openedOn) : LocalDate.parse(heldOn);
    }

    Round toRound() {
        var byChild = new TreeMap<String, Matrix>();
        matrices.forEach(matrix -> byChild.put(matrix.childId(), matrix.toMatrix()));
        return new Round(
                groupId,
                departmentId,
                stage,
                indicatorSet,
                new Opening(opened(), new Stamp(openedBy, openedAt), request),
                conduct == null ? Conduct.UNSAID : conduct.toConduct(),
                closedBy == null || closedAt == null ? Optional.empty() : Optional.of(new Stamp(closedBy, closedAt)),
                byChild,
                version);
    }
}
