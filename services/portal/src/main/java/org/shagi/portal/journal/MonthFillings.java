package org.shagi.portal.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.shagi.portal.session.Sessions;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Of a month of the journal only how far it is filled; the grid asks for the rest from the browser. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(Sessions.REGISTRATION)
interface MonthFillings {

    @GetExchange("/groups/{group}/months/{month}")
    Filling of(@PathVariable String group, @PathVariable YearMonth month);

    record Filling(List<Day> days) {

        /** Whether a day up to this one has a child without a mark. */
        boolean hasGaps(LocalDate today) {
            return days.stream()
                    .anyMatch(day -> day.unfilled() > 0 && !day.date().isAfter(today));
        }
    }

    /** @param unfilled children of that day's roster without a mark */
    record Day(LocalDate date, int unfilled) {}
}
