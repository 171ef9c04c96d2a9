package org.shagi.quota.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.shagi.quota.application.ForecastGroups;
import org.shagi.quota.domain.forecast.Outlook;

/**
 * A group's forecast as it is answered: amounts in tenths of a service, the attendance rate in tenths of a percent.
 *
 * @param href the group's plan of the month in the portal, where missing services are caught up
 */
record ForecastView(
        String groupId,
        String departmentId,
        String name,
        String span,
        LocalDate until,
        int daysLeft,
        boolean atRisk,
        RateView attendance,
        OutlookView total,
        List<LineView> codes,
        List<LineView> providers,
        String href) {

    /** @param childDays marks it was taken from; 0 where full attendance is assumed */
    record RateView(long likely, long low, long high, long childDays) {}

    record OutlookView(
            long planTenths, long factTenths, long lowTenths, long likelyTenths, long highTenths, long missingTenths) {
        static OutlookView of(Outlook outlook) {
            return new OutlookView(
                    outlook.planTenths(),
                    outlook.factTenths(),
                    outlook.lowTenths(),
                    outlook.likelyTenths(),
                    outlook.highTenths(),
                    outlook.missingTenths());
        }
    }

    record LineView(String key, OutlookView outlook) {}

    static ForecastView of(ForecastGroups.Foreseen foreseen) {
        var group = foreseen.group();
        var forecast = foreseen.forecast();
        var rate = forecast.rate();
        return new ForecastView(
                group.id(),
                group.departmentId(),
                group.name(),
                forecast.span().name().toLowerCase(Locale.ROOT),
                forecast.until(),
                forecast.daysLeft(),
                foreseen.atRisk(),
                new RateView(
                        Math.round(rate.likely() * 1_000),
                        Math.round(rate.low() * 1_000),
                        Math.round(rate.high() * 1_000),
                        rate.days()),
                OutlookView.of(forecast.total()),
                forecast.codes().entrySet().stream()
                        .map(line -> new LineView(line.getKey().value(), OutlookView.of(line.getValue())))
                        .toList(),
                forecast.providers().entrySet().stream()
                        .map(line -> new LineView(
                                line.getKey().name().toLowerCase(Locale.ROOT), OutlookView.of(line.getValue())))
                        .toList(),
                "/groups/%s/plan/%s".formatted(group.id(), foreseen.month()));
    }
}
