package org.shagi.quota.persistence;

import java.time.Instant;
import java.util.List;
import org.shagi.kit.store.Versioned;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.YearAssignment;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored {@link YearAssignment}.
 *
 * @param id the year; of a version that is kept for looking back, {@code year|version}
 */
@Document(YearAssignmentDocument.COLLECTION)
record YearAssignmentDocument(@Id String id, int year, List<IndicatorDocument> indicators, long version, Instant toldAt)
        implements Versioned {

    static final String COLLECTION = "year-assignments";
    static final String VERSIONS = "year-assignment-versions";

    record IndicatorDocument(
            String name,
            String okei,
            long approvedTenths,
            long allowedTenthsOfPercent,
            List<YearAssignment.Part> parts) {

        static IndicatorDocument of(YearAssignment.Indicator indicator) {
            return new IndicatorDocument(
                    indicator.name(),
                    indicator.okei(),
                    indicator.approvedTenths(),
                    indicator.allowance().tenthsOfPercent(),
                    indicator.parts());
        }

        YearAssignment.Indicator toDomain() {
            return new YearAssignment.Indicator(
                    name, okei, approvedTenths, new Allowance(allowedTenthsOfPercent), parts);
        }
    }

    static YearAssignmentDocument of(YearAssignment assignment) {
        return new YearAssignmentDocument(
                Integer.toString(assignment.year()),
                assignment.year(),
                assignment.indicators().stream().map(IndicatorDocument::of).toList(),
                assignment.version(),
                assignment.toldAt());
    }

    YearAssignmentDocument kept() {
        return new YearAssignmentDocument(
                Versions.idOf(Integer.toString(year), version), year, indicators, version, toldAt);
    }

    YearAssignment toDomain() {
        return new YearAssignment(
                year, indicators.stream().map(IndicatorDocument::toDomain).toList(), version, toldAt);
    }
}
