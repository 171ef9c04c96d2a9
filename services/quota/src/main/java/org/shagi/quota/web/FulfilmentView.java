package org.shagi.quota.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.application.FulfilmentAnswer;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Figure;
import org.shagi.quota.domain.Fulfilment;
import org.shagi.quota.domain.Level;

/**
 * Fulfilment as it is answered: plan and difference in tenths of a service, fact in whole services, percentage in tenths of a
 * percent or null where nothing was planned.
 *
 * @param position by topic and partition the offset of the event that was to be read next
 * @param formula how difference, allowed deviation and excess of the total were reckoned, in a sentence
 */
record FulfilmentView(
        String level,
        @Nullable String id,
        @Nullable String name,
        YearMonth from,
        YearMonth to,
        long revision,
        Map<String, Long> position,
        FigureView total,
        String formula,
        List<CodeView> codes,
        List<MonthView> months,
        List<PartView> parts) {

    /**
     * @param allowedTenths how far the fact may lie from the plan
     * @param excessTenths what the difference exceeds that by, with its sign; 0 while it is allowed
     */
    record FigureView(
            long planTenths,
            long fact,
            long differenceTenths,
            @Nullable Long percentTenths,
            long allowedTenths,
            long excessTenths) {
        static FigureView of(Figure figure, Allowance allowance) {
            var percent = figure.percentTenths();
            return new FigureView(
                    figure.planTenths(),
                    figure.fact(),
                    figure.differenceTenths(),
                    percent.isPresent() ? percent.getAsLong() : null,
                    figure.allowedTenths(allowance),
                    figure.excessTenths(allowance));
        }
    }

    record CodeView(String code, @JsonUnwrapped FigureView figure) {}

    record MonthView(YearMonth month, @JsonUnwrapped FigureView figure) {}

    record PartView(
            String level,
            String id,
            String name,
            @JsonUnwrapped FigureView figure) {}

    /** @param allowed of each month; sums over several go by the last of them */
    static FulfilmentView of(FulfilmentAnswer answer, Function<YearMonth, Allowance> allowed, Locale locale) {
        var sums = answer.fulfilment();
        var allowance = allowed.apply(sums.period().to());
        return new FulfilmentView(
                answer.level().lowerCase(),
                answer.id(),
                answer.name(),
                sums.period().from(),
                sums.period().to(),
                answer.position().revision(),
                answer.position().offsets(),
                FigureView.of(sums.total(), allowance),
                Formula.ofDeviation(sums.total(), allowance, locale),
                sums.codes().entrySet().stream()
                        .map(entry -> new CodeView(entry.getKey().value(), FigureView.of(entry.getValue(), allowance)))
                        .toList(),
                months(sums, allowed),
                parts(answer, allowance));
    }

    static List<MonthView> months(Fulfilment sums, Function<YearMonth, Allowance> allowed) {
        return sums.months().entrySet().stream()
                .map(entry ->
                        new MonthView(entry.getKey(), FigureView.of(entry.getValue(), allowed.apply(entry.getKey()))))
                .toList();
    }

    private static List<PartView> parts(FulfilmentAnswer answer, Allowance allowance) {
        var level = switch (answer.level()) {
            case CENTRE -> Level.DEPARTMENT;
            case DEPARTMENT, GROUP -> Level.GROUP;
        };
        return answer.fulfilment().parts().entrySet().stream()
                .map(entry -> {
                    var id = entry.getKey();
                    var name = answer.partNames().getOrDefault(id, id);
                    return new PartView(level.lowerCase(), id, name, FigureView.of(entry.getValue(), allowance));
                })
                .toList();
    }
}
