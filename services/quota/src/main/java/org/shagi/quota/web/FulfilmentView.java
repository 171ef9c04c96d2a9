package org.shagi.quota.web;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.application.FulfilmentAnswer;
import org.shagi.quota.domain.Figure;
import org.shagi.quota.domain.Level;

/**
 * Fulfilment as it is answered: plan and difference in tenths of a service, fact in whole services, percentage in tenths of a
 * percent or null where nothing was planned.
 */
record FulfilmentView(
        String level,
        @Nullable String id,
        @Nullable String name,
        YearMonth from,
        YearMonth to,
        long revision,
        FigureView total,
        List<CodeView> codes,
        List<MonthView> months,
        List<PartView> parts) {

    record FigureView(
            long planTenths,
            long fact,
            long differenceTenths,
            @Nullable Long percentTenths) {
        static FigureView of(Figure figure) {
            return new FigureView(figure.planTenths(), figure.fact(), figure.differenceTenths(), percent(figure));
        }
    }

    record CodeView(
            String code,
            long planTenths,
            long fact,
            long differenceTenths,
            @Nullable Long percentTenths) {
        static CodeView of(String code, Figure figure) {
            return new CodeView(code, figure.planTenths(), figure.fact(), figure.differenceTenths(), percent(figure));
        }
    }

    record MonthView(
            YearMonth month,
            long planTenths,
            long fact,
            long differenceTenths,
            @Nullable Long percentTenths) {
        static MonthView of(YearMonth month, Figure figure) {
            return new MonthView(month, figure.planTenths(), figure.fact(), figure.differenceTenths(), percent(figure));
        }
    }

    record PartView(
            String level,
            String id,
            String name,
            long planTenths,
            long fact,
            long differenceTenths,
            @Nullable Long percentTenths) {
        static PartView of(Level level, String id, String name, Figure figure) {
            return new PartView(
                    level.lowerCase(),
                    id,
                    name,
                    figure.planTenths(),
                    figure.fact(),
                    figure.differenceTenths(),
                    percent(figure));
        }
    }

    static FulfilmentView of(FulfilmentAnswer answer) {
        var sums = answer.fulfilment();
        return new FulfilmentView(
                answer.level().lowerCase(),
                answer.id(),
                answer.name(),
                sums.period().from(),
                sums.period().to(),
                answer.revision(),
                FigureView.of(sums.total()),
                sums.codes().entrySet().stream()
                        .map(entry -> CodeView.of(entry.getKey().value(), entry.getValue()))
                        .toList(),
                sums.months().entrySet().stream()
                        .map(entry -> MonthView.of(entry.getKey(), entry.getValue()))
                        .toList(),
                parts(answer));
    }

    private static List<PartView> parts(FulfilmentAnswer answer) {
        var level = switch (answer.level()) {
            case CENTRE -> Level.DEPARTMENT;
            case DEPARTMENT, GROUP -> Level.GROUP;
        };
        return answer.fulfilment().parts().entrySet().stream()
                .map(entry -> {
                    var id = entry.getKey();
                    return PartView.of(level, id, answer.partNames().getOrDefault(id, id), entry.getValue());
                })
                .toList();
    }

    private static @Nullable Long percent(Figure figure) {
        var percent = figure.percentTenths();
        return percent.isPresent() ? percent.getAsLong() : null;
    }
}
