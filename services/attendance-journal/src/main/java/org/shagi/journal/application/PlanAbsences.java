package org.shagi.journal.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.shagi.journal.domain.JournalNorms;
import org.shagi.journal.domain.absence.Absences;
import org.shagi.journal.domain.absence.PlannedAbsences;
import org.shagi.journal.domain.absence.PlannedAbsences.Span;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Writes down when a child will be away, guarded by the version of what stands there. */
@Component
public class PlanAbsences {

    private final OpenGroup openGroup;
    private final Absences absences;
    private final JournalNorms norms;
    private final InstantSource clock;

    PlanAbsences(OpenGroup openGroup, Absences absences, JournalNorms norms, InstantSource clock) {
        this.openGroup = openGroup;
        this.absences = absences;
        this.norms = norms;
        this.clock = clock;
    }

    /** What was announced of the child. */
    public Decision<PlannedAbsences> read(Actor reader, String groupId, String childId) {
        return openGroup.open(reader, groupId).map(group -> absences.planned(groupId, childId));
    }

    /** @param seen the version that is replaced; empty if not said, which is enough while nothing stands there */
    public Decision<PlannedAbsences> plan(
            Actor writer, String groupId, String childId, List<Span> spans, OptionalLong seen) {
        return openGroup.open(writer, groupId).then(group -> {
            if (group.children().stream().noneMatch(child -> child.childId().equals(childId))) {
                return Decision.refused(Refusal.unknown("unknown-child").with("child", childId));
            }
            return against(spans)
                    .<Decision<PlannedAbsences>>map(Decision::refused)
                    .orElseGet(() -> put(writer, absences.planned(groupId, childId), spans, seen));
        });
    }

    private Optional<Refusal> against(List<Span> spans) {
        return spans.stream()
                .filter(span -> norms.absences().find(span.reason()).isEmpty())
                .findFirst()
                .map(span -> Refusal.rule("unknown-absence-reason").with("reason", span.reason()));
    }

    private Decision<PlannedAbsences> put(Actor writer, PlannedAbsences standing, List<Span> spans, OptionalLong seen) {
        if (standing.spans().equals(spans)) {
            return Decision.accepted(standing);
        }
        var next = new PlannedAbsences(
                standing.groupId(),
                standing.childId(),
                spans,
                standing.version() + 1,
                writer.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return seen.orElse(0) == standing.version() && absences.put(next)
                ? Decision.accepted(next)
                : Decision.refused(Refusal.stale("stale-absences")
                        .with("yours", seen.orElse(0))
                        .with(
                                "current",
                                absences.planned(standing.groupId(), standing.childId())
                                        .version()));
    }
}
