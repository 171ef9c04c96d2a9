package org.shagi.quota.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.quota.domain.Departments;
import org.shagi.quota.domain.Groups;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.report.IssuedReport;
import org.shagi.quota.domain.report.IssuedReports;
import org.shagi.quota.domain.report.ReportKind;
import org.springframework.stereotype.Component;

/**
 * Issues a report as a numbered version that never changes. Issuing once more makes a new version only if a cell has changed since, and
 * shows which.
 */
@Component
public class IssueReport {

    private final MakeReport makeReport;
    private final IssuedReports issued;
    private final Reaches reaches;
    private final InstantSource clock;

    public IssueReport(
            MakeReport makeReport, IssuedReports issued, Groups groups, Departments departments, InstantSource clock) {
        this.makeReport = makeReport;
        this.issued = issued;
        this.reaches = new Reaches(groups, departments);
        this.clock = clock;
    }

    /** @param fresh whether a version was made now, rather than found unchanged */
    public record Outcome(IssuedReport report, boolean fresh) {}

    /** The newest version with what is known now in it; or the refusal of the {@link Look}. */
    public Decision<Outcome> issue(ReportKind kind, Question asked, Actor actor) {
        return makeReport.make(kind, asked, actor).map(made -> put(made, actor));
    }

    private Outcome put(MakeReport.Made made, Actor actor) {
        var key = IssuedReport.keyOf(made.kind(), made.level(), made.id(), made.period());
        while (true) {
            var last = issued.versions(key).stream().findFirst();
            if (last.isPresent() && last.get().table().equals(made.table())) {
                return new Outcome(last.get(), false);
            }
            var next = new IssuedReport(
                    key,
                    last.map(IssuedReport::number).orElse(0) + 1,
                    made.kind(),
                    made.level(),
                    made.id(),
                    made.name(),
                    made.period(),
                    made.knownAt(),
                    made.position(),
                    now(),
                    actor.id(),
                    made.table());
            if (issued.add(next)) {
                return new Outcome(next, true);
            }
        }
    }

    /** All versions of a report, the newest first; or the refusal: outside the scope. */
    public Decision<List<IssuedReport>> versions(ReportKind kind, Question asked, Actor actor) {
        return reaches.find(asked.level(), asked.id(), actor)
                .map(named -> issued.ofKind(kind).stream()
                        .filter(report -> report.level() == named.reach().level()
                                && Objects.equals(report.id(), named.reach().id()))
                        .toList());
    }

    /** One version; or the refusal: there is none of this number, or it is outside the scope. */
    public Decision<IssuedReport> version(String key, int number, Actor actor) {
        return issued.versions(key).stream()
                .filter(report -> report.number() == number)
                .findFirst()
                .map(report -> inScope(report, actor))
                .orElseGet(() -> Decision.refused(
                        Refusal.unknown("unknown-report").with("report", key).with("number", number)));
    }

    private Decision<IssuedReport> inScope(IssuedReport report, Actor actor) {
        return report.level() == Level.CENTRE && actor.seesWholeCentre()
                ? Decision.accepted(report)
                : reaches.find(report.level(), report.id(), actor).map(named -> report);
    }

    private Instant now() {
        return clock.instant();
    }
}
