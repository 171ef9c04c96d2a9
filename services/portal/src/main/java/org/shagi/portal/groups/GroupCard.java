package org.shagi.portal.groups;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Choice;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.services.JournalApi;

/**
 * A group as its pages head it.
 *
 * @param departmentId null where it is not known
 * @param departmentName null while enrolment is not to be had
 * @param places null while enrolment is not to be had
 * @param enrolled null while enrolment is not to be had
 * @param state null while enrolment is not to be had
 * @param formed how its forming stands; null while enrolment is not to be had
 */
public record GroupCard(
        String id,
        String name,
        @Nullable String departmentId,
        @Nullable String departmentName,
        LocalDate from,
        LocalDate to,
        @Nullable Integer places,
        @Nullable Integer enrolled,
        @Nullable String state,
        @Nullable Formation formed) {

    static GroupCard of(EnrolmentApi.Group group) {
        return new GroupCard(
                group.id(),
                group.name(),
                group.departmentId(),
                group.departmentName(),
                group.from(),
                group.to(),
                group.places(),
                group.enrolled(),
                group.state(),
                Formation.of(group));
    }

    static GroupCard of(JournalApi.Group group) {
        return new GroupCard(
                group.id(), group.name(), group.departmentId(), null, group.from(), group.to(), null, null, null, null);
    }

    /** The departments these groups belong to, each once. */
    public static List<Choice> departments(List<GroupCard> groups) {
        return groups.stream()
                .flatMap(group -> group.departmentId() == null || group.departmentName() == null
                        ? Stream.of()
                        : Stream.of(new Choice(group.departmentId(), group.departmentName())))
                .distinct()
                .toList();
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

    public boolean isIn(@Nullable String department) {
        return departmentId != null && departmentId.equals(department);
    }

    /** Whether the course has begun and not yet ended. */
    public boolean isRunningOn(LocalDate today) {
        return !today.isBefore(from) && !today.isAfter(to);
    }
}
