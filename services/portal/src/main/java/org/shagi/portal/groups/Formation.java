package org.shagi.portal.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.CaseFile;
import org.shagi.portal.services.EnrolmentApi;

/**
 * How the forming of a group stands (S003 I.2, I.3, I.5).
 *
 * @param closedOn day on which the gathering of children was closed; null while it goes on
 * @param order the head's order; null until it is out
 * @param vacantPlaces places nobody has
 * @param vacancyCostTenths what they take from a month's plan, in tenths of a service, 0 or less
 * @param firstMeeting of parents, before the opening; null until it was held
 * @param secondMeeting of parents, before the closing; null until it was held
 * @param notes codes of what strays from the standard
 */
public record Formation(
        @Nullable LocalDate closedOn,
        CaseFile.@Nullable Order order,
        List<EnrolmentApi.Member> staff,
        int vacantPlaces,
        int vacancyCostTenths,
        @Nullable LocalDate firstMeeting,
        @Nullable LocalDate secondMeeting,
        List<String> notes) {

    /** A month's norm of one child, in tenths of a service (S003 VI.2). */
    private static final int MONTH_OF_A_CHILD_TENTHS = 918;

    static Formation of(EnrolmentApi.Group group) {
        var told = group.vacantPlaces();
        int vacant = told == null ? Math.max(0, group.places() - group.enrolled()) : told;
        var cost = group.vacancyCostTenths();
        var staff = group.staff();
        var notes = group.notes();
        return new Formation(
                group.formationClosedOn(),
                group.order(),
                staff == null ? List.of() : staff,
                vacant,
                cost == null ? -vacant * MONTH_OF_A_CHILD_TENTHS : cost,
                group.meeting(1).orElse(null),
                group.meeting(2).orElse(null),
                notes == null ? List.of() : notes);
    }
}
