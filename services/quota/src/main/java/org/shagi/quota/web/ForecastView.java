package org.shagi.quota.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.application.ForecastGroups;
import org.shagi.quota.domain.forecast.Giver;
import org.shagi.quota.domain.forecast.Outlook;
import org.shagi.quota.domain.forecast.Warning;

/**
 * A group's forecast as it is answered: amounts in tenths of a service, the attendance rate in tenths of a percent.
 *
 * @param daysLeft days without a sheet whose sheet is not late
 * @param unfilled days whose sheet is late: their services are missing until it is written
 * @param undrawn months ahead without a drawn plan
 * @param limit {@code within}, {@code at-risk} or {@code beyond} by the end of the span
 * @param warning null if the running month never left its limits
 * @param href the page of the portal where missing services are caught up
 */
record ForecastView(
        String groupId,
        String departmentId,
        String name,
        String span,
        LocalDate until,
        int daysLeft,
        List<LocalDate> unfilled,
        List<YearMonth> undrawn,
        boolean atRisk,
        String limit,
        @Nullable WarningView warning,
        RateView attendance,
        OutlookView total,
        List<LineView> codes,
        List<GiverView> givers,
        String href) {

    /** @param childDays marks it was taken from; 0 where full attendance is assumed */
    record RateView(long likely, long low, long high, long childDays) {}

    record OutlookView(
            long planTenths,
            long factTenths,
            long lowTenths,
            long likelyTenths,
            long highTenths,
            long mostTenths,
            long missingTenths) {
        static OutlookView of(Outlook outlook) {
            return new OutlookView(
                    outlook.planTenths(),
                    outlook.factTenths(),
                    outlook.lowTenths(),
                    outlook.likelyTenths(),
                    outlook.highTenths(),
                    outlook.mostTenths(),
                    outlook.missingTenths());
        }
    }

    /** The last word that was said on the running month. */
    record WarningView(YearMonth month, String limit, Instant at) {
        static WarningView of(Warning warning) {
            return new WarningView(warning.month(), warning.limit().lowerCase(), warning.at());
        }
    }

    record LineView(String key, OutlookView outlook) {}

    /**
     * What is given by one person, or by a role where the order is not known.
     *
     * @param account null where nobody is named; then there is a role
     * @param role {@code head}, {@code specialist} or {@code psychologist}; null where somebody is named
     */
    record GiverView(@Nullable String account, @Nullable String role, OutlookView outlook) {

        static GiverView of(Giver giver, Outlook outlook) {
            var role = giver.role();
            return new GiverView(
                    giver.account(),
                    role == null ? null : role.name().toLowerCase(Locale.ROOT),
                    OutlookView.of(outlook));
        }
    }

    static ForecastView of(ForecastGroups.Foreseen foreseen) {
        var group = foreseen.group();
        var forecast = foreseen.forecast();
        var rate = forecast.rate();
        return new ForecastView(
                group.id(),
                group.departmentId(),
                group.name(),
                foreseen.span().name().toLowerCase(Locale.ROOT),
                forecast.until(),
                forecast.daysLeft(),
                forecast.unfilled(),
                forecast.undrawn(),
                foreseen.atRisk(),
                foreseen.limit().lowerCase(),
                foreseen.warning().map(WarningView::of).orElse(null),
                new RateView(
                        Math.round(rate.likely() * 1_000),
                        Math.round(rate.low() * 1_000),
                        Math.round(rate.high() * 1_000),
                        rate.days()),
                OutlookView.of(forecast.total()),
                forecast.codes().entrySet().stream()
                        .map(line -> new LineView(line.getKey().value(), OutlookView.of(line.getValue())))
                        .toList(),
                forecast.givers(foreseen.order()).entrySet().stream()
                        .map(line -> GiverView.of(line.getKey(), line.getValue()))
                        .toList(),
                "/groups/%s/plan/catch-up".formatted(group.id()));
    }
}
