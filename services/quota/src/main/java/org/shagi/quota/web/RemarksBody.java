package org.shagi.quota.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.application.IssueReport;
import org.shagi.quota.domain.report.AssignmentTemplate.Measure;
import org.shagi.quota.domain.report.Remarks;

/**
 * What people write into the report on the state assignment.
 *
 * @param indicators by their key; one that is left out is written nothing to
 */
record RemarksBody(@Nullable Map<String, @Nullable RemarkBody> indicators) {

    /** @param executedTenths tenths of the indicator's unit, for indicators that are not reckoned; may be null */
    record RemarkBody(
            @Nullable Long executedTenths, @Nullable String reason) {}

    /** @param byHand whether its figure is written by people rather than reckoned */
    record WrittenView(
            String key,
            String name,
            String unit,
            boolean byHand,
            @Nullable Long executedTenths,
            String reason) {

        static WrittenView of(IssueReport.Written written) {
            var indicator = written.indicator();
            return new WrittenView(
                    indicator.key(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.measure() == Measure.BY_HAND,
                    written.remark().executed(),
                    written.remark().reason());
        }
    }

    Remarks toDomain() {
        var remarks = new HashMap<String, Remarks.Remark>();
        Objects.requireNonNullElse(indicators, Map.<String, @Nullable RemarkBody>of())
                .forEach((key, remark) -> {
                    if (remark != null) {
                        remarks.put(key, new Remarks.Remark(remark.executedTenths(), printable(remark.reason())));
                    }
                });
        return new Remarks(remarks);
    }

    /** A version is printed for ever: breaks of lines from a word processor become spaces, what is no character goes. */
    private static String printable(@Nullable String reason) {
        return Objects.requireNonNullElse(reason, "")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replaceAll("[\\p{Cs}\uFFFE\uFFFF]", "")
                .strip();
    }
}
