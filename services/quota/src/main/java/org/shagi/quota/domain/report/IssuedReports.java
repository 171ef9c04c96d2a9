package org.shagi.quota.domain.report;

import java.util.List;

/** All versions of all reports that were issued. They are quota's own and stay when figures are rebuilt. */
public interface IssuedReports {

    /** The versions of a report, the newest first. */
    List<IssuedReport> versions(String key);

    /** The versions of all reports of a kind, the newest first. */
    List<IssuedReport> ofKind(ReportKind kind);

    /** Adds a version; false, and nothing done, if there is one of this number already. */
    boolean add(IssuedReport report);
}
