package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.shagi.assignment.domain.given.DayGiven;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.kit.domain.ServiceCode;

/**
 * One row of the control table «Контроль оказания услуг в группе» (S003 App.3, I-33), all of it up to the end of the month.
 *
 * @param courseTenths tenths of a service asked for in the course (F-04)
 * @param givenInMonth services given in the month
 * @param givenSinceStart services given since the first day of the course
 * @param givenSinceNewYear services given since 1 January
 */
public record ControlRow(
        ServiceCode code, int courseTenths, int givenInMonth, int givenSinceStart, int givenSinceNewYear) {

    private static final int TENTHS = 10;

    /** What is still to be given, in tenths of a service: plan less given since the start; positive = still owed (F-08). */
    public int differenceTenths() {
        return courseTenths - givenSinceStart * TENTHS;
    }

    /** The rows in the order of the standard. */
    public static List<ControlRow> of(YearMonth month, GroupPlan asked, List<DayGiven> given) {
        return asked.standard().services().stream()
                .map(norm -> row(month, asked, norm, given))
                .toList();
    }

    private static ControlRow row(YearMonth month, GroupPlan asked, ServiceNorm norm, List<DayGiven> given) {
        return new ControlRow(
                norm.code(),
                asked.courseTenths(norm),
                sum(norm, given, month.atDay(1), month),
                sum(norm, given, LocalDate.MIN, month),
                sum(norm, given, month.atDay(1).withDayOfYear(1), month));
    }

    private static int sum(ServiceNorm norm, List<DayGiven> given, LocalDate from, YearMonth to) {
        return given.stream()
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to.atEndOfMonth()))
                .mapToInt(day -> day.count(norm.code()))
                .sum();
    }
}
