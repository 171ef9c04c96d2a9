package org.shagi.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermRules;
import org.shagi.calendar.terms.TermSubject;

/**
 * Which day it is, and on which day something falls due: counted by the very rules and calendar of the services. People of the example do
 * everything on its last day, so what is due today or later is still to be done.
 */
final class Almanac {

    private static final TermSubject ANYTHING =
            new TermSubject(TermSubject.Kind.GROUP, "-", "-", "-", "-", Map.of(), "/");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final ZoneId CENTRE = ZoneId.of("Europe/Kaliningrad");
    private static final LocalTime GROUP_IS_OVER = LocalTime.of(13, 30);

    private final TermRules rules = TermRules.shipped();
    private final Deadlines deadlines = Deadlines.by(rules, WorkCalendar.shipped(), LocalTime.of(17, 0));
    private final LocalDate today;

    Almanac(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** Whether what is done on this day has been done. */
    boolean isPast(LocalDate day) {
        return day.isBefore(today);
    }

    /** Which day it is by the clock of the centre: what is told to people outside cannot be told on another than the services know. */
    static LocalDate dayInTheCentre() {
        return LocalDate.now(CENTRE);
    }

    /** When the day's group is over and the journal is written. */
    static Instant afterTheGroup(LocalDate day) {
        return day.atTime(GROUP_IS_OVER).atZone(CENTRE).toInstant();
    }

    /** The last day of a term, such as {@code T-12}, for its event on this day. */
    LocalDate due(String rule, LocalDate event) {
        return term(rule, event).due();
    }

    /** The first day on which it may be done; the event itself if the rule does not say. */
    LocalDate opens(String rule, LocalDate event) {
        var opens = term(rule, event).opens();
        return opens == null ? event : opens;
    }

    /** Last days of the quarters that end within these days, before the last of them. */
    static List<LocalDate> quartersWithin(LocalDate from, LocalDate to) {
        return Stream.iterate(YearMonth.from(from), month -> month.atDay(1).isBefore(to), month -> month.plusMonths(1))
                .filter(month -> month.getMonthValue() % MONTHS_OF_QUARTER == 0)
                .map(YearMonth::atEndOfMonth)
                .filter(day -> day.isBefore(to))
                .toList();
    }

    private Deadline term(String id, LocalDate event) {
        var rule = rules.find(id).orElseThrow();
        var noon = today.atTime(LocalTime.NOON).atZone(CENTRE);
        return deadlines.of(rule.service(), ANYTHING, Facts.none().on(rule.trigger(), event), noon).stream()
                .filter(deadline -> deadline.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
