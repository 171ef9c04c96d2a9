package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.ReadPickups;
import org.shagi.enrolment.domain.pickup.PickupApplication;
import org.shagi.enrolment.web.PickupView.AdultView;
import org.shagi.enrolment.web.PickupView.DepartureView;

/** For the leader at the door: who goes home with whom. */
record DoorView(String groupId, LocalDate on, List<ChildView> children) {

    static DoorView of(String groupId, ReadPickups.Door door) {
        return new DoorView(
                groupId,
                door.on(),
                door.lines().stream().map(line -> ChildView.of(line, door.on())).toList());
    }

    /**
     * @param application number of the application that holds on the day; null for none
     * @param adults those who may come on that day
     */
    record ChildView(
            String caseId,
            String childId,
            String caseNumber,
            String lastName,
            String firstName,
            @Nullable Integer application,
            boolean selfDeparture,
            List<AdultView> adults,
            List<DepartureView> departures) {

        static ChildView of(ReadPickups.DoorLine line, LocalDate on) {
            var place = line.child().place();
            var child = line.child().file().child();
            var paper = line.permissions().inForceOn(on);
            return new ChildView(
                    place.caseId(),
                    place.childId(),
                    place.caseNumber().shown(),
                    child.lastName(),
                    child.firstName(),
                    paper.map(PickupApplication::number).orElse(null),
                    paper.filter(it -> it.allowsSelfOn(on)).isPresent(),
                    paper.stream()
                            .flatMap(it -> it.adultsOn(on).stream())
                            .map(AdultView::of)
                            .toList(),
                    line.left().stream().map(DepartureView::of).toList());
        }
    }
}
