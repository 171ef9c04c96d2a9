package org.shagi.quota.domain.report;

/** Makes the table of each report. */
public final class Reports {

    private Reports() {}

    /** The same frame gives the same table. */
    public static ReportTable table(ReportKind kind, ReportFrame frame, AssignmentTemplate template) {
        return switch (kind) {
            case MONTHLY -> MonthlyReport.of(frame);
            case ASSIGNMENT -> AssignmentReport.of(frame, template);
            case SERVICES -> ServicesReport.of(frame);
            case TIMELINESS -> TimelinessReport.of(frame);
        };
    }
}
