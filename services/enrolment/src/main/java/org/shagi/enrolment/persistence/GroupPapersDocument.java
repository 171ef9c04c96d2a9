package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.group.DayRegime;
import org.shagi.enrolment.domain.group.GroupPapers;

/** What was decided and done for a group as it is stored within it; the order has a place of its own. */
record GroupPapersDocument(
        @Nullable String formationClosedOn,
        @Nullable OrderDocument staffOrder,
        @Nullable OrderDocument placesOrder,
        @Nullable String firstMeeting,
        @Nullable String secondMeeting,
        @Nullable String formedOn,
        List<RowDocument> regime) {

    static GroupPapersDocument of(GroupPapers papers) {
        return new GroupPapersDocument(
                written(papers.formationClosedOn()),
                written(papers.staffOrder()),
                written(papers.placesOrder()),
                written(papers.firstMeeting()),
                written(papers.secondMeeting()),
                written(papers.formedOn()),
                papers.regime().rows().stream().map(RowDocument::of).toList());
    }

    static GroupPapers papers(@Nullable GroupPapersDocument stored, @Nullable OrderDocument order) {
        var byHead = order == null ? null : order.order();
        return stored == null
                ? new GroupPapers(null, null, byHead, null, null, null, null, DayRegime.USUAL)
                : new GroupPapers(
                        read(stored.formedOn),
                        read(stored.formationClosedOn),
                        byHead,
                        read(stored.staffOrder),
                        read(stored.placesOrder),
                        read(stored.firstMeeting),
                        read(stored.secondMeeting),
                        new DayRegime(
                                stored.regime.stream().map(RowDocument::row).toList()));
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable OrderDocument written(@Nullable Order order) {
        return order == null ? null : OrderDocument.of(order);
    }

    private static @Nullable Order read(@Nullable OrderDocument order) {
        return order == null ? null : order.order();
    }

    private static @Nullable LocalDate read(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    record RowDocument(String from, String to, String element, String responsible) {

        static RowDocument of(DayRegime.Row row) {
            return new RowDocument(row.from().toString(), row.to().toString(), row.element(), row.responsible());
        }

        DayRegime.Row row() {
            return new DayRegime.Row(LocalTime.parse(from), LocalTime.parse(to), element, responsible);
        }
    }
}
