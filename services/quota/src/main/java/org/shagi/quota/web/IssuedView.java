package org.shagi.quota.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.report.IssuedReport;

/** A version of a report without its table. */
record IssuedView(
        String key,
        int number,
        String level,
        @Nullable String id,
        @Nullable String name,
        YearMonth from,
        YearMonth to,
        Instant knownAt,
        long revision,
        Map<String, Long> position,
        Instant issuedAt,
        String issuedBy) {

    static IssuedView of(IssuedReport report) {
        return new IssuedView(
                report.key(),
                report.number(),
                report.level().lowerCase(),
                report.id(),
                report.name(),
                report.period().from(),
                report.period().to(),
                report.knownAt(),
                report.position().revision(),
                report.position().offsets(),
                report.issuedAt(),
                report.issuedBy());
    }
}
