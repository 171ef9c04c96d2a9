package org.shagi.quota.web;

import java.util.List;
import org.shagi.quota.application.ForecastGroups;

/**
 * A page of forecasts as it is answered.
 *
 * @param running groups whose course runs today and that have a plan
 * @param atRisk how many of them are at risk; they come first
 * @param page from 0
 * @param pages how many there are, 1 or more
 */
record ForecastPage(int running, int atRisk, int page, int pages, List<ForecastView> groups, long revision) {

    static ForecastPage of(ForecastGroups.Part part, int page, int size) {
        return new ForecastPage(
                part.total(),
                part.atRisk(),
                page,
                Math.max(1, Math.ceilDiv(part.total(), size)),
                part.groups().stream().map(ForecastView::of).toList(),
                part.revision());
    }
}
