package org.shagi.enrolment.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.pickup.Departure;
import org.shagi.enrolment.domain.pickup.PickupAdult;
import org.shagi.enrolment.domain.pickup.PickupApplication;
import org.shagi.enrolment.domain.pickup.PickupPermissions;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Who may take a child home, and who did, as it is stored. */
@Document("case-pickups")
record PickupDocument(
        @Id String id, List<ApplicationDocument> applications, List<DepartureDocument> departures, long version)
        implements MongoShelf.Stored {

    static PickupDocument of(PickupPermissions permissions) {
        return new PickupDocument(
                permissions.caseId(),
                permissions.applications().stream().map(ApplicationDocument::of).toList(),
                permissions.departures().stream().map(DepartureDocument::of).toList(),
                permissions.version());
    }

    PickupPermissions permissions() {
        return new PickupPermissions(
                id,
                applications.stream().map(ApplicationDocument::application).toList(),
                departures.stream().map(DepartureDocument::departure).toList(),
                version);
    }

    /** Nothing about the people: it must not get into a log. */
    @Override
    public String toString() {
        return "PickupDocument[" + id + "]";
    }

    record ApplicationDocument(
            int number,
            boolean selfDeparture,
            @Nullable String selfRevokedFrom,
            List<AdultDocument> adults,
            PeriodDocument valid,
            String on,
            RecordedDocument recorded) {

        static ApplicationDocument of(PickupApplication paper) {
            return new ApplicationDocument(
                    paper.number(),
                    paper.selfDeparture(),
                    written(paper.selfRevokedFrom()),
                    paper.adults().stream().map(AdultDocument::of).toList(),
                    PeriodDocument.of(paper.valid()),
                    paper.on().toString(),
                    RecordedDocument.of(paper.recorded()));
        }

        PickupApplication application() {
            return new PickupApplication(
                    number,
                    selfDeparture,
                    read(selfRevokedFrom),
                    adults.stream().map(AdultDocument::adult).toList(),
                    valid.period(),
                    LocalDate.parse(on),
                    recorded.recorded());
        }
    }

    record AdultDocument(
            String id,
            String fullName,
            String address,
            String phone,
            @Nullable String relation,
            @Nullable String revokedFrom) {

        static AdultDocument of(PickupAdult adult) {
            return new AdultDocument(
                    adult.id(),
                    adult.fullName(),
                    adult.address(),
                    adult.phone(),
                    adult.relation(),
                    written(adult.revokedFrom()));
        }

        PickupAdult adult() {
            return new PickupAdult(id, fullName, address, phone, relation, read(revokedFrom));
        }
    }

    record DepartureDocument(
            String id, String who, Instant at, @Nullable String why, RecordedDocument recorded) {

        static DepartureDocument of(Departure departure) {
            return new DepartureDocument(
                    departure.id(),
                    departure.who(),
                    departure.at(),
                    departure.why(),
                    RecordedDocument.of(departure.recorded()));
        }

        Departure departure() {
            return new Departure(id, who, at, why, recorded.recorded());
        }
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(LocalDate::toString).orElse(null);
    }

    private static @Nullable LocalDate read(@Nullable String day) {
        return Optional.ofNullable(day).map(LocalDate::parse).orElse(null);
    }
}
