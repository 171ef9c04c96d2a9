package org.shagi.quota.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Distribution;
import org.shagi.quota.domain.Distributions;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.forecast.Forecast;
import org.shagi.quota.domain.forecast.Known;
import org.shagi.quota.domain.forecast.Limit;
import org.shagi.quota.domain.forecast.Warning;
import org.shagi.quota.domain.forecast.Warnings;
import org.springframework.stereotype.Component;

/** What running groups will have given by the end of the month, the quarter or their course; those at risk first. */
@Component
public class ForecastGroups {

    private final Look look;
    private final Warnings warnings;
    private final Distributions distributions;
    private final Allowances allowances;
    private final InstantSource clock;
    private final ZoneId zone;

    public ForecastGroups(
            Look look,
            Warnings warnings,
            Distributions distributions,
            Allowances allowances,
            InstantSource clock,
            ZoneId zone) {
        this.look = look;
        this.warnings = warnings;
        this.distributions = distributions;
        this.allowances = allowances;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * A part of the list of forecasts.
     *
     * @param atRisk how many of the whole list are at risk
     * @param total how many there are
     * @param revision at which they were read
     */
    public record Part(List<Foreseen> groups, int atRisk, int total, long revision) {}

    /**
     * A group's forecast.
     *
     * @param limit what it has crossed at the end of the span
     * @param warning the last word that was said on the running month
     * @param order on who gives what
     */
    public record Foreseen(
            Group group,
            Forecast.Span span,
            Forecast forecast,
            Limit limit,
            Optional<Warning> warning,
            Optional<Distribution> order) {

        /** Whether more will be missing than is allowed. */
        public boolean atRisk() {
            return limit != Limit.WITHIN;
        }
    }

    /**
     * The forecasts of the groups in reach whose course runs today, those at risk first and among them those who will miss most; or
     * the refusal of the {@link Look}.
     *
     * @param from how many are left out before the first
     * @param most how many are answered at most
     */
    public Decision<Part> forecast(Level level, String id, Forecast.Span span, int from, int most, Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var around = Period.ofCoursesOn(today);
        var asked = new Question(level, id.isEmpty() ? null : id, around.from(), around.to());
        return look.at(asked, actor).map(found -> {
            var allowance = allowances.of(today.getYear());
            var all = RunningGroups.of(found.snapshot(), look.drawn(found), today).stream()
                    .map(known -> foreseen(known, span, today, allowance))
                    .sorted(Comparator.comparing(Foreseen::atRisk)
                            .reversed()
                            .thenComparing(
                                    foreseen -> -foreseen.forecast().total().missingTenths())
                            .thenComparing(foreseen -> foreseen.group().id()))
                    .toList();
            int first = Math.min(from, all.size());
            var groups = all.subList(first, Math.min(all.size() - first, most) + first);
            int atRisk = (int) all.stream().filter(Foreseen::atRisk).count();
            return new Part(
                    completed(groups, YearMonth.from(today)),
                    atRisk,
                    all.size(),
                    found.position().revision());
        });
    }

    private static Foreseen foreseen(Known known, Forecast.Span span, LocalDate today, Allowance allowance) {
        var forecast = Forecast.of(known, span.on(today, known.group()), today, WorkCalendar.shippedAndExpected());
        return new Foreseen(
                known.group(),
                span,
                forecast,
                Limit.of(forecast.total(), allowance),
                Optional.empty(),
                Optional.empty());
    }

    /** With what was said and ordered, which is asked for those alone that are answered. */
    private List<Foreseen> completed(List<Foreseen> groups, YearMonth month) {
        var ids = groups.stream().map(foreseen -> foreseen.group().id()).toList();
        Map<String, Warning> said = warnings.of(month, ids);
        Map<String, Distribution> orders = distributions.of(ids);
        return groups.stream()
                .map(one -> new Foreseen(
                        one.group(),
                        one.span(),
                        one.forecast(),
                        one.limit(),
                        Optional.ofNullable(said.get(one.group().id())),
                        Optional.ofNullable(orders.get(one.group().id()))))
                .toList();
    }
}
