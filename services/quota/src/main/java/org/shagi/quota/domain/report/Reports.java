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

    /**
     * A table for readers outside, without numbers of people so small that a child could be made out, and without what tells them.
     *
     * @param template the form that the report on the state assignment was made by
     */
    public static ReportTable forOutside(ReportKind kind, ReportTable table, AssignmentTemplate template) {
        var shown = Outside.of(table);
        return kind == ReportKind.ASSIGNMENT ? AssignmentReport.withheld(shown, template) : shown;
    }
}
