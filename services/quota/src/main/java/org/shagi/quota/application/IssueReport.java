package org.shagi.quota.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.quota.domain.Departments;
import org.shagi.quota.domain.Groups;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.report.AssignmentTemplate;
import org.shagi.quota.domain.report.IssuedReport;
import org.shagi.quota.domain.report.IssuedReports;
import org.shagi.quota.domain.report.Remarks;
import org.shagi.quota.domain.report.ReportKind;
import org.shagi.quota.domain.report.ReportTable;
import org.shagi.quota.domain.report.Reports;
import org.springframework.stereotype.Component;

/**
 * Issues a report as a numbered version that never changes. Issuing once more makes a new version only if a cell has changed since, and
 * shows which.
 */
@Component
public class IssueReport {

    private final MakeReport makeReport;
    private final AssignmentTemplates templates;
    private final IssuedReports issued;
    private final Reaches reaches;
    private final InstantSource clock;

    public IssueReport(
            MakeReport makeReport,
            AssignmentTemplates templates,
            IssuedReports issued,
            Groups groups,
            Departments departments,
            InstantSource clock) {
        this.makeReport = makeReport;
        this.templates = templates;
        this.issued = issued;
        this.reaches = new Reaches(groups, departments);
        this.clock = clock;
    }

    /** @param fresh whether a version was made now, rather than found unchanged */
    public record Outcome(IssuedReport report, boolean fresh) {}

    /**
     * The newest version with what is known now in it.
     *
     * @param remarks what is written in by hand; null for what was written into the last version
     * @param request what a repeat of this request is known by: it gets the version that the first has made
     * @return or the refusal of the {@link Look} or of the {@link Remarks}
     */
    public Decision<Outcome> issue(
            ReportKind kind, Question asked, @Nullable Remarks remarks, String request, Actor actor) {
        return reaches.find(asked.level(), asked.id(), actor)
                .map(Reaches.Named::reach)
                .then(reach -> makeReport.period(asked).then(period -> {
                    var key = IssuedReport.keyOf(kind, reach.level(), reach.id(), period);
                    var dated = new Question(asked.level(), asked.id(), period.from(), period.to(), asked.asOf());
                    while (true) {
                        // read before the report is made: whoever issues a newer table meanwhile takes the next number
                        var versions = issued.versions(key);
                        var repeated = versions.stream()
                                .filter(version -> request.equals(version.request()))
                                .findFirst();
                        if (repeated.isPresent()) {
                            return Decision.accepted(new Outcome(repeated.get(), false));
                        }
                        var last = versions.stream().findFirst();
                        var outcome = makeReport
                                .make(kind, dated, actor)
                                .then(made -> put(key, last, made, remarks, request, actor));
                        if (!(outcome instanceof Decision.Accepted<Optional<Outcome>>(var put)) || put.isPresent()) {
                            return outcome.map(Optional::orElseThrow);
                        }
                    }
                }));
    }

    /** Empty if somebody has issued a version since the last one was read. */
    private Decision<Optional<Outcome>> put(
            String key,
            Optional<IssuedReport> last,
            MakeReport.Made made,
            @Nullable Remarks remarks,
            String request,
            Actor actor) {
        return table(made, remarks == null ? remarksIn(last) : remarks).map(table -> {
            if (last.isPresent() && last.get().table().equals(table)) {
                return Optional.of(new Outcome(last.get(), false));
            }
            var next = next(key, last, made, table, request, actor);
            return issued.add(next) ? Optional.of(new Outcome(next, true)) : Optional.empty();
        });
    }

    private Decision<ReportTable> table(MakeReport.Made made, Remarks remarks) {
        if (made.kind() == ReportKind.ASSIGNMENT) {
            return remarks.writtenInto(made.table(), templates.current());
        }
        return remarks.byIndicator().keySet().stream()
                .findFirst()
                .<Decision<ReportTable>>map(indicator ->
                        Decision.refused(Refusal.malformed("unknown-indicator").with("indicator", indicator)))
                .orElseGet(() -> Decision.accepted(made.table()));
    }

    private Remarks remarksIn(Optional<IssuedReport> last) {
        return last.filter(report -> report.kind() == ReportKind.ASSIGNMENT)
                .map(report -> Remarks.in(report.table(), templates.current()))
                .orElse(Remarks.NONE);
    }

    private IssuedReport next(
            String key,
            Optional<IssuedReport> last,
            MakeReport.Made made,
            ReportTable table,
            String request,
            Actor actor) {
        return new IssuedReport(
                key,
                last.map(IssuedReport::number).orElse(0) + 1,
                made.kind(),
                made.level(),
                made.id(),
                made.name(),
                made.period(),
                made.knownAt(),
                made.position(),
                clock.instant(),
                actor.id(),
                request,
                table);
    }

    /** An indicator of the form, with what the last version of a report has written to it. */
    public record Written(AssignmentTemplate.Indicator indicator, Remarks.Remark remark) {}

    /** The indicators in the order of the form; or the refusal: outside the scope. */
    public Decision<List<Written>> written(Question asked, Period period, Actor actor) {
        return reaches.find(asked.level(), asked.id(), actor).map(named -> {
            var reach = named.reach();
            var last =
                    issued
                            .versions(IssuedReport.keyOf(ReportKind.ASSIGNMENT, reach.level(), reach.id(), period))
                            .stream()
                            .findFirst();
            var remarks = remarksIn(last);
            return templates.current().indicators().stream()
                    .map(indicator -> new Written(indicator, remarks.of(indicator.key())))
                    .toList();
        });
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

    /** The table of a version for readers outside, without numbers of people so small that a child could be made out. */
    public ReportTable forOutside(IssuedReport report) {
        return Reports.forOutside(report.kind(), report.table(), templates.current());
    }

    private Decision<IssuedReport> inScope(IssuedReport report, Actor actor) {
        return report.level() == Level.CENTRE && actor.seesWholeCentre()
                ? Decision.accepted(report)
                : reaches.find(report.level(), report.id(), actor).map(named -> report);
    }
}
