package org.shagi.quota.domain.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.quota.domain.report.AssignmentTemplate.Indicator;
import org.shagi.quota.domain.report.AssignmentTemplate.Measure;

/**
 * What people write into the report on the state assignment when it is issued: indicators that nothing here can reckon, and reasons of
 * deviations (column 15).
 *
 * @param byIndicator by key of the indicator; one that is left out has none
 */
public record Remarks(Map<String, Remark> byIndicator) {

    /** Nothing is written. */
    public static final Remarks NONE = new Remarks(Map.of());

    private static final int LONGEST_REASON = 500;
    private static final long MOST = 10_000_000;
    private static final long WHOLE_PERCENT = 1_000;
    private static final String PERCENT = "744";

    public Remarks {
        byIndicator = Map.copyOf(byIndicator);
    }

    /**
     * What is written to one indicator.
     *
     * @param executed tenths of its unit, 0 or more, of a percentage 1000 at most; null where nothing is written
     * @param reason 500 characters at most; empty where there is none
     */
    public record Remark(@Nullable Long executed, String reason) {

        static final Remark NONE = new Remark(null, "");

        boolean isEmpty() {
            return executed == null && reason.isEmpty();
        }
    }

    /** What stands in a report that was issued. */
    public static Remarks in(ReportTable table, AssignmentTemplate template) {
        var found = new HashMap<String, Remark>();
        for (var row : table.rows()) {
            template.find(row.key())
                    .map(indicator -> AssignmentReport.remark(row, indicator))
                    .filter(remark -> !remark.isEmpty())
                    .ifPresent(remark -> found.put(row.key(), remark));
        }
        return new Remarks(found);
    }

    /** What is written to an indicator; empty where nothing is. */
    public Remark of(String indicator) {
        return byIndicator.getOrDefault(indicator, Remark.NONE);
    }

    /** The table with the remarks in it, or the refusal: no such indicator, one that is reckoned, out of range, a reason too long. */
    public Decision<ReportTable> writtenInto(ReportTable table, AssignmentTemplate template) {
        return byIndicator.entrySet().stream()
                .flatMap(written -> refusal(written.getKey(), written.getValue(), template).stream())
                .findFirst()
                .<Decision<ReportTable>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(AssignmentReport.remarked(table, this)));
    }

    private static Optional<Refusal> refusal(String key, Remark remark, AssignmentTemplate template) {
        var indicator = template.find(key);
        if (indicator.isEmpty()) {
            return Optional.of(Refusal.malformed("unknown-indicator").with("indicator", key));
        }
        return refusal(remark, indicator.get());
    }

    private static Optional<Refusal> refusal(Remark remark, Indicator indicator) {
        var executed = remark.executed();
        if (executed != null && indicator.measure() != Measure.BY_HAND) {
            return Optional.of(Refusal.conflict("executed-is-reckoned").with("indicator", indicator.name()));
        }
        long most = indicator.okei().equals(PERCENT) ? WHOLE_PERCENT : MOST;
        if (executed != null && (executed < 0 || executed > most)) {
            return Optional.of(Refusal.malformed("executed-out-of-range")
                    .with("indicator", indicator.name())
                    .with("most", most / 10));
        }
        if (remark.reason().length() > LONGEST_REASON) {
            return Optional.of(Refusal.malformed("reason-too-long")
                    .with("indicator", indicator.name())
                    .with("longest", LONGEST_REASON));
        }
        return Optional.empty();
    }
}
