package org.shagi.quota;

import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.application.AssignmentTemplates;
import org.shagi.quota.application.IssueReport;
import org.shagi.quota.application.Look;
import org.shagi.quota.application.MakeReport;
import org.shagi.quota.application.Question;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.OverdueDay;
import org.shagi.quota.domain.YearAssignment;
import org.shagi.quota.domain.report.IssuedReports;
import org.shagi.quota.domain.report.ReportKind;
import org.shagi.quota.domain.report.ReportTable;
import org.springframework.core.io.ClassPathResource;

/** Reports over what is held in memory, with the shipped form. */
public final class Reporting {

    public static final ZoneId ZONE = UseCases.ZONE;

    private final InMemory held = new InMemory();
    private final UseCases useCases = UseCases.inMemory(held);
    private final AssignmentTemplates templates =
            new AssignmentTemplates(new ClassPathResource("quota/state-assignment-report.json"));
    private final MakeReport makeReport = new MakeReport(
            Look.over(held.groups, held.departments, held.snapshots, held.revision, () -> UseCases.NOW, ZONE),
            templates,
            () -> UseCases.NOW,
            ZONE);

    public UseCases useCases() {
        return useCases;
    }

    public MakeReport makeReport() {
        return makeReport;
    }

    /** What a service told of a day. */
    public void overdue(OverdueDay day) {
        held.overdueDays.replaceIfNewer(day);
    }

    /** What is approved for a year. */
    public void approved(YearAssignment assignment) {
        held.assignments.replaceIfNewer(assignment);
    }

    /** A report as the central office gets it. */
    public ReportTable table(ReportKind kind, Level level, @Nullable String id, YearMonth from, YearMonth to) {
        return switch (makeReport.make(kind, new Question(level, id, from, to), Asked.CENTRAL_OFFICE)) {
            case Decision.Accepted<MakeReport.Made>(var made) -> made.table();
            case Decision.Refused<MakeReport.Made>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    /** Issues what is held here. */
    public IssueReport issuing(IssuedReports issued) {
        return new IssueReport(makeReport, templates, issued, held.groups, held.departments, () -> UseCases.NOW);
    }

    /** Of the whole centre. */
    public Decision<MakeReport.Made> january(ReportKind kind) {
        return makeReport.make(
                kind, new Question(Level.CENTRE, null, Sample.JANUARY, Sample.JANUARY), Asked.CENTRAL_OFFICE);
    }
}
