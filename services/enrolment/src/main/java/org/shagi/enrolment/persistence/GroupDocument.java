package org.shagi.enrolment.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.GroupState;
import org.shagi.enrolment.domain.group.Roster;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.kit.domain.Role;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A group as it is stored, with the news of it that is not on the bus yet.
 *
 * @param papers null in documents of the time when there was only the order, like {@code givenUp}
 */
@Document(GroupDocument.COLLECTION)
record GroupDocument(
        @Id String id,
        @Indexed String departmentId,
        String name,
        PeriodDocument course,
        int places,
        List<Member> staff,
        GroupState state,
        @Nullable OrderDocument order,
        @Nullable GroupPapersDocument papers,
        List<PlaceDocument> roster,
        @Nullable List<PlaceDocument> givenUp,
        long version,
        List<OutboxEvent> outbox)
        implements CarriesOutbox {

    static final String COLLECTION = "groups";

    static GroupDocument of(DayCareGroup group, OutboxEvent news) {
        return new GroupDocument(
                group.id(),
                group.departmentId(),
                group.name(),
                PeriodDocument.of(group.course()),
                group.places(),
                group.staff().stream()
                        .map(member -> new Member(member.staffId(), member.role()))
                        .toList(),
                group.state(),
                Optional.ofNullable(group.order()).map(OrderDocument::of).orElse(null),
                GroupPapersDocument.of(group.papers()),
                group.roster().stream().map(PlaceDocument::of).toList(),
                group.children().givenUp().stream().map(PlaceDocument::of).toList(),
                group.version(),
                List.of(news));
    }

    DayCareGroup group() {
        return new DayCareGroup(
                id,
                departmentId,
                name,
                course.period(),
                places,
                staff.stream()
                        .map(member -> new StaffMember(member.staffId(), member.role()))
                        .toList(),
                state,
                GroupPapersDocument.papers(papers, order),
                new Roster(places(roster), places(givenUp == null ? List.of() : givenUp)),
                version);
    }

    private static List<RosterPlace> places(List<PlaceDocument> stored) {
        return stored.stream().map(PlaceDocument::place).toList();
    }

    record Member(@Indexed String staffId, Role role) {}
}
