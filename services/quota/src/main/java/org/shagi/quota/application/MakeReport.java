package org.shagi.quota.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Position;
import org.shagi.quota.domain.report.Approved;
import org.shagi.quota.domain.report.OverdueTerms;
import org.shagi.quota.domain.report.ReportFrame;
import org.shagi.quota.domain.report.ReportKind;
import org.shagi.quota.domain.report.ReportTable;
import org.shagi.quota.domain.report.Reports;
import org.springframework.stereotype.Component;

/** Makes a report of a period, as it is known now or as it was known on an earlier day. */
@Component
public class MakeReport {

    private final Look look;
    private final AssignmentTemplates templates;
    private final InstantSource clock;
    private final ZoneId zone;

    public MakeReport(Look look, AssignmentTemplates templates, InstantSource clock, ZoneId zone) {
        this.look = look;
        this.templates = templates;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * A report that was made.
     *
     * @param name of the department or group; null for the centre
     * @param knownAt what was known at this moment is in it
     * @param position every change and event up to it is in it
     */
    public record Made(
            ReportKind kind,
            Level level,
            @Nullable String id,
            @Nullable String name,
            Period period,
            Instant knownAt,
            Position position,
            ReportTable table) {}

    /** The same for readers outside, without numbers of people so small that a child could be made out. */
    public Made forOutside(Made made) {
        return new Made(
                made.kind(),
                made.level(),
                made.id(),
                made.name(),
                made.period(),
                made.knownAt(),
                made.position(),
                Reports.forOutside(made.kind(), made.table(), templates.current()));
    }

    /** The report, or the refusal of the {@link Look}. Without a period it is that of the running month. */
    public Decision<Made> make(ReportKind kind, Question asked, Actor actor) {
        var knownAt = asked.asOf().orElseGet(clock::instant);
        var today = LocalDate.ofInstant(knownAt, zone);
        return period(asked, today)
                .then(period -> look.at(since(asked, period, period), actor).then(found -> {
                    var start = startOfCourses(found, period);
                    return look.at(since(asked, start, period), actor)
                            .map(all -> made(kind, all, period, knownAt, today));
                }));
    }

    /** The months that a report asked for now is about, or the refusal: they cannot be. */
    Decision<Period> period(Question asked) {
        return period(asked, LocalDate.ofInstant(clock.instant(), zone));
    }

    private static Decision<Period> period(Question asked, LocalDate today) {
        var to = asked.to() == null ? YearMonth.from(today) : asked.to();
        var from = asked.from() == null ? to : asked.from();
        return Period.between(from, to);
    }

    private Made made(ReportKind kind, Look.Found all, Period period, Instant knownAt, LocalDate today) {
        var overdue = kind == ReportKind.TIMELINESS
                ? look.overdue(period.lastDay().isBefore(today) ? period.lastDay() : today)
                : OverdueTerms.UNKNOWN;
        var approved =
                kind == ReportKind.ASSIGNMENT ? look.approved(all, period.to().getYear()) : Approved.BY_PLAN;
        var frame =
                new ReportFrame(all.snapshot(), period, today, WorkCalendar.shippedAndExpected(), overdue, approved);
        return new Made(
                kind,
                all.level(),
                all.snapshot().reach().id(),
                all.name(),
                period,
                knownAt,
                all.position(),
                Reports.table(kind, frame, templates.current()));
    }

    private static Question since(Question asked, Period start, Period period) {
        return new Question(asked.level(), asked.id(), start.from(), period.to(), asked.asOf());
    }

    /** From January, or from the first month of a course that has a row: «с начала обслуживания». */
    private static Period startOfCourses(Look.Found found, Period period) {
        var told = period.sinceJanuary();
        var earliest = Stream.concat(
                        Stream.of(told),
                        found.snapshot().in(told).running().stream().map(Group::course))
                .map(Period::from)
                .min(YearMonth::compareTo)
                .orElseThrow();
        var longest = period.to().minusMonths(Period.LONGEST - 1L);
        return new Period(earliest.isBefore(longest) ? longest : earliest, period.to());
    }
}
