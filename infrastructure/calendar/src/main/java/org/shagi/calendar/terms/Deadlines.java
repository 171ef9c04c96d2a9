package org.shagi.calendar.terms;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.shagi.calendar.Terms;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.YearStatus;

/**
 * Finds what is owed when: subject + facts + rules → deadlines.
 *
 * <p>A rule raises a deadline as soon as the fact is known from which its term is counted. One of the facts that fulfil it
 * closes it by itself, whoever did it and however late; the fact that makes it void takes it away. Superseded rules raise
 * nothing. A year without a calendar is counted as the Labour Code lets expect, and the deadline says so.
 *
 * <p>Pure: the same in, the same out.
 */
public final class Deadlines {

    private final TermRules rules;
    private final WorkCalendar calendar;
    private final Map<TermCalendar, Terms> terms = new EnumMap<>(TermCalendar.class);
    private final LocalTime closing;

    private Deadlines(TermRules rules, WorkCalendar calendar, LocalTime closing) {
        this.rules = rules;
        this.calendar = calendar.expectingUnknownYears();
        this.closing = closing;
        terms.put(TermCalendar.PRODUCTION, Terms.by(this.calendar));
        terms.put(TermCalendar.CLOCK, Terms.by(this.calendar));
        terms.put(TermCalendar.OBSERVED, Terms.by(this.calendar.observingDecrees()));
    }

    /** @param closing close of business in the centre */
    public static Deadlines by(TermRules rules, WorkCalendar calendar, LocalTime closing) {
        return new Deadlines(rules, calendar, closing);
    }

    /**
     * The deadlines of one subject, the most pressing first.
     *
     * @param service the service that asks; only its rules are looked at
     * @param now in the centre's zone
     */
    public List<Deadline> of(String service, TermSubject subject, Facts facts, ZonedDateTime now) {
        return rules.raisedBy(service).stream()
                .flatMap(rule -> of(rule, subject, facts, now))
                .sorted(Deadline.MOST_PRESSING_FIRST)
                .toList();
    }

    private Stream<Deadline> of(TermRule rule, TermSubject subject, Facts facts, ZonedDateTime now) {
        var unless = rule.unless();
        if (unless != null && facts.named(unless).isPresent()) {
            return Stream.empty();
        }
        return facts.named(rule.trigger()).stream().map(event -> counted(rule, subject, event, facts, now));
    }

    private Deadline counted(TermRule rule, TermSubject subject, Fact event, Facts facts, ZonedDateTime now) {
        var span = span(rule, event, now);
        var hours = span.hours();
        var done = facts.firstOf(rule.fulfilledBy());
        return new Deadline(
                rule,
                subject,
                event.day(),
                span.opens(),
                span.due(),
                hours == null ? null : hours.due(),
                hours == null ? null : hours.softDue(),
                done.map(Fact::day).orElse(null),
                span.isOverAt(done.map(fact -> fact.moment(LocalTime.MIN, now.getZone()))
                        .orElse(now)),
                calendar.statusOf(span.due().getYear()) == YearStatus.PRELIMINARY,
                done.isPresent()
                        ? DeadlineState.DONE
                        : DeadlineState.open(span.due(), span.isOverAt(now), now.toLocalDate()));
    }

    private Span span(TermRule rule, Fact event, ZonedDateTime now) {
        var counting = Objects.requireNonNull(terms.get(rule.calendar()));
        var span = rule.term().from(event, counting, closing, now.getZone());
        var opens = rule.opens();
        return opens == null
                ? span
                : span.opening(
                        opens.from(event, counting, closing, now.getZone()).due());
    }
}
