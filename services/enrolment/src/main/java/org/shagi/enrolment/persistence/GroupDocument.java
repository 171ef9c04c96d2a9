package org.shagi.enrolment.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.GroupState;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A group as it is stored, with the news of it that is not on the bus yet. */
@Document(GroupDocument.COLLECTION)
record GroupDocument(
        @Id String id,
        String departmentId,
        String name,
        PeriodDocument course,
        int places,
        List<Member> staff,
        GroupState state,
        @Nullable OrderDocument order,
        List<Place> roster,
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
                group.roster().stream().map(Place::of).toList(),
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
                order == null ? null : order.order(),
                roster.stream().map(Place::place).toList(),
                version);
    }

    record Member(String staffId, Role role) {}

    record Place(
            String childId,
            String caseId,
            CaseNumberDocument caseNumber,
            PeriodDocument stay,
            List<String> codes,
            OrderDocument order) {

        static Place of(RosterPlace place) {
            return new Place(
                    place.childId(),
                    place.caseId(),
                    CaseNumberDocument.of(place.caseNumber()),
                    PeriodDocument.of(place.stay()),
                    place.codes().stream().map(ServiceCode::value).toList(),
                    OrderDocument.of(place.order()));
        }

        RosterPlace place() {
            return new RosterPlace(
                    childId,
                    caseId,
                    caseNumber.caseNumber(),
                    stay.period(),
                    codes.stream().map(ServiceCode::new).toList(),
                    order.order());
        }
    }
}
