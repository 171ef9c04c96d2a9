package org.shagi.quota.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.application.Provenance;

/** The way back from a figure as it is answered; each {@code href} is the portal's page of that day. */
record ProvenanceView(
        String group,
        YearMonth month,
        @Nullable String code,
        String formula,
        long planTenths,
        long fact,
        List<DayView> days) {

    record DayView(LocalDate date, long count, int present, int absent, long version, String href) {}

    static ProvenanceView of(Provenance provenance, String formula) {
        var days = provenance.days().stream()
                .map(day -> new DayView(
                        day.date(),
                        provenance.countOf(day),
                        day.present(),
                        day.absent(),
                        day.version(),
                        "/journal/%s/%s?day=%s".formatted(provenance.groupId(), provenance.month(), day.date())))
                .toList();
        return new ProvenanceView(
                provenance.groupId(),
                provenance.month(),
                provenance.code().map(ServiceCode::value).orElse(null),
                formula,
                provenance.figure().planTenths(),
                provenance.figure().fact(),
                days);
    }
}
