package org.shagi.enrolment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.ReadPickups;
import org.shagi.enrolment.domain.pickup.Departure;
import org.shagi.enrolment.domain.pickup.PickupAdult;
import org.shagi.enrolment.domain.pickup.PickupApplication;
import org.shagi.enrolment.domain.pickup.PickupPermissions;

/**
 * Who may take a child home.
 *
 * @param inForce number of the application that holds today; null for none
 */
record PickupView(
        String caseId,
        @Nullable Integer inForce,
        List<ApplicationView> applications,
        List<DepartureView> departures,
        long version) {

    static PickupView of(ReadPickups.Standing standing) {
        return of(standing.permissions(), standing.today());
    }

    static PickupView of(PickupPermissions permissions, LocalDate today) {
        return new PickupView(
                permissions.caseId(),
                permissions.inForceOn(today).map(PickupApplication::number).orElse(null),
                permissions.applications().stream().map(ApplicationView::of).toList(),
                permissions.departures().stream().map(DepartureView::of).toList(),
                permissions.version());
    }

    record ApplicationView(
            int number,
            boolean selfDeparture,
            @Nullable LocalDate selfRevokedFrom,
            List<AdultView> adults,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate on,
            RecordedView recorded) {

        static ApplicationView of(PickupApplication paper) {
            return new ApplicationView(
                    paper.number(),
                    paper.selfDeparture(),
                    paper.selfRevokedFrom(),
                    paper.adults().stream().map(AdultView::of).toList(),
                    paper.valid().from(),
                    paper.valid().to(),
                    paper.on(),
                    RecordedView.of(paper.recorded()));
        }
    }

    record AdultView(
            String id,
            String fullName,
            String address,
            String phone,
            @Nullable String relation,
            @Nullable LocalDate revokedFrom) {

        static AdultView of(PickupAdult adult) {
            return new AdultView(
                    adult.id(),
                    adult.fullName(),
                    adult.address(),
                    adult.phone(),
                    adult.relation(),
                    adult.revokedFrom());
        }
    }

    /** @param why code of the rule that forbids it; null if allowed */
    record DepartureView(
            String id,
            String adult,
            Instant at,
            boolean allowed,
            @Nullable String why,
            RecordedView recorded) {

        static DepartureView of(Departure departure) {
            return new DepartureView(
                    departure.id(),
                    departure.who(),
                    departure.at(),
                    departure.allowed(),
                    departure.why(),
                    RecordedView.of(departure.recorded()));
        }
    }
}
