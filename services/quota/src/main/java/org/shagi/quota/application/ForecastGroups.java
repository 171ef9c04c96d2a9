package org.shagi.quota.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.forecast.Forecast;
import org.springframework.stereotype.Component;

/** What running groups will have given by the end of the month, the quarter or their course; those at risk first. */
@Component
public class ForecastGroups {

    private static final int LONGEST_COURSE = 12;

    private final Look look;
    private final AssignmentTemplates templates;
    private final InstantSource clock;
    private final ZoneId zone;

    public ForecastGroups(Look look, AssignmentTemplates templates, InstantSource clock, ZoneId zone) {
        this.look = look;
        this.templates = templates;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * A group's forecast.
     *
     * @param month the month to catch up in
     */
    public record Foreseen(Group group, Forecast forecast, boolean atRisk, YearMonth month) {}

    /** The forecasts of the groups in reach whose course runs today; or the refusal of the {@link Look}. */
    public Decision<List<Foreseen>> forecast(Level level, String id, Forecast.Span span, Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var month = YearMonth.from(today);
        var asked = new Question(
                level, id.isEmpty() ? null : id, month.minusMonths(LONGEST_COURSE), month.plusMonths(LONGEST_COURSE));
        return look.at(asked, actor).map(found -> foreseen(found.snapshot(), span, today));
    }

    private List<Foreseen> foreseen(Snapshot snapshot, Forecast.Span span, LocalDate today) {
        var calendar = WorkCalendar.shipped();
        var plans = snapshot.plans().stream().collect(toMap(GroupPlan::groupId, plan -> plan));
        var months = snapshot.months().stream().collect(groupingBy(counts -> counts.groupId()));
        long allowed = templates.current().allowedTenthsOfPercent();
        return snapshot.running().stream()
                .filter(group -> !today.isBefore(group.from()) && !today.isAfter(group.to()))
                .filter(group -> plans.containsKey(group.id()))
                .map(group -> {
                    var forecast = Forecast.of(
                            group,
                            Objects.requireNonNull(plans.get(group.id())),
                            months.getOrDefault(group.id(), List.of()),
                            span,
                            today,
                            calendar);
                    return new Foreseen(group, forecast, forecast.total().isAtRisk(allowed), YearMonth.from(today));
                })
                .sorted(Comparator.comparing(Foreseen::atRisk)
                        .reversed()
                        .thenComparing(foreseen -> -foreseen.forecast().total().missingTenths())
                        .thenComparing(foreseen -> foreseen.group().id()))
                .toList();
    }
}
