package org.shagi.quota;

import java.time.ZoneId;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.application.AssignmentTemplates;
import org.shagi.quota.application.Look;
import org.shagi.quota.application.MakeReport;
import org.shagi.quota.application.Question;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.OverdueDay;
import org.shagi.quota.domain.report.ReportKind;
import org.springframework.core.io.ClassPathResource;

/** Reports over what is held in memory, with the shipped form. */
public final class Reporting {

    public static final ZoneId ZONE = UseCases.ZONE;

    private final InMemory held = new InMemory();
    private final UseCases useCases = UseCases.inMemory(held);
    private final MakeReport makeReport = new MakeReport(
            Look.over(held.groups, held.departments, held.snapshots, held.revision, () -> UseCases.NOW, ZONE),
            new AssignmentTemplates(new ClassPathResource("quota/state-assignment-report.json")),
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

    /** Of the whole centre. */
    public Decision<MakeReport.Made> january(ReportKind kind) {
        return makeReport.make(
                kind, new Question(Level.CENTRE, null, Sample.JANUARY, Sample.JANUARY), Asked.CENTRAL_OFFICE);
    }
}
