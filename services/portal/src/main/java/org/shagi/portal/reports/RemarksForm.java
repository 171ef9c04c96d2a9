package org.shagi.portal.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.LongFunction;
import org.shagi.portal.forms.TypedRows;
import org.shagi.portal.forms.TypedTenths;
import org.shagi.portal.services.ReportsApi;
import org.springframework.util.MultiValueMap;

/** The fields under the report on the state assignment: figures that people write, and reasons of deviations. */
public final class RemarksForm {

    private static final int DIGITS = 7;

    private RemarksForm() {}

    /**
     * A row of fields.
     *
     * @param executed as it was typed
     */
    public record Field(String key, String name, String unit, boolean byHand, String executed, String reason) {}

    /** What the last version has, each figure written by {@code tenths}. */
    static List<Field> of(List<ReportsApi.Written> written, LongFunction<String> tenths) {
        return written.stream()
                .map(one -> new Field(
                        one.key(),
                        one.name(),
                        one.unit(),
                        one.byHand(),
                        one.executedTenths() instanceof Long executed ? tenths.apply(executed) : "",
                        one.reason()))
                .toList();
    }

    /** The same rows with what was typed in them, so that nothing typed is lost over a refusal. */
    static List<Field> typed(List<Field> fields, MultiValueMap<String, String> typed) {
        var rows = new TypedRows(typed);
        var kept = new ArrayList<Field>();
        for (int row = 0; row < fields.size(); row++) {
            var field = fields.get(row);
            kept.add(new Field(
                    field.key(),
                    field.name(),
                    field.unit(),
                    field.byHand(),
                    rows.at("executed", row),
                    rows.at("reason", row)));
        }
        return kept;
    }

    /** What was typed, as quota takes it. */
    static ReportsApi.Remarks sent(MultiValueMap<String, String> typed) {
        var rows = new TypedRows(typed);
        var remarks = new LinkedHashMap<String, ReportsApi.Remark>();
        rows.filled("indicator").forEach(row -> {
            var executed = rows.at("executed", row);
            remarks.put(
                    rows.at("indicator", row),
                    new ReportsApi.Remark(
                            executed.isEmpty() ? null : Long.valueOf(TypedTenths.of(executed, DIGITS)),
                            rows.at("reason", row)));
        });
        return new ReportsApi.Remarks(remarks);
    }
}
