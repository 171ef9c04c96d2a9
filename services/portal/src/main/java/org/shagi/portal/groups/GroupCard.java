package org.shagi.portal.groups;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.services.JournalApi;

/**
 * A group as its pages head it.
 *
 * @param departmentName null while enrolment is not to be had
 * @param places null while enrolment is not to be had
 * @param enrolled null while enrolment is not to be had
 * @param state null while enrolment is not to be had
 */
public record GroupCard(
        String id,
        String name,
        @Nullable String departmentName,
        LocalDate from,
        LocalDate to,
        @Nullable Integer places,
        @Nullable Integer enrolled,
        @Nullable String state) {

    static GroupCard of(EnrolmentApi.Group group) {
        return new GroupCard(
                group.id(),
                group.name(),
                group.departmentName(),
                group.from(),
                group.to(),
                group.places(),
                group.enrolled(),
                group.state());
    }

    static GroupCard of(JournalApi.Group group) {
        return new GroupCard(group.id(), group.name(), null, group.from(), group.to(), null, null, null);
    }

    /** The months the course touches, in order. */
    public List<YearMonth> months() {
        var last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The month to open for somebody who named none: this one, or the nearest of the course. */
    public YearMonth monthNear(LocalDate today) {
        return YearMonth.from(today.isBefore(from) ? from : today.isAfter(to) ? to : today);
    }

    /** Whether the course has begun and not yet ended. */
    public boolean isRunningOn(LocalDate today) {
        return !today.isBefore(from) && !today.isAfter(to);
    }
}
