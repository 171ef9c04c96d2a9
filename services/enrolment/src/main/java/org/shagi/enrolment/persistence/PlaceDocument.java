package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.EndReason;
import org.shagi.enrolment.domain.group.Departure;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.kit.domain.ServiceCode;

/**
 * A place on a roster as it is stored within its group.
 *
 * @param volumes null in places stored before they were kept
 */
record PlaceDocument(
        String childId,
        String caseId,
        CaseNumberDocument caseNumber,
        PeriodDocument stay,
        List<String> codes,
        @Nullable List<Volume> volumes,
        OrderDocument order,
        @Nullable String cameFrom,
        @Nullable DepartureDocument departure) {

    static PlaceDocument of(RosterPlace place) {
        return new PlaceDocument(
                place.childId(),
                place.caseId(),
                CaseNumberDocument.of(place.caseNumber()),
                PeriodDocument.of(place.stay()),
                place.codes().stream().map(ServiceCode::value).toList(),
                place.volumes().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(given -> new Volume(given.getKey().value(), given.getValue()))
                        .toList(),
                OrderDocument.of(place.order()),
                place.cameFrom(),
                Optional.ofNullable(place.departure())
                        .map(DepartureDocument::of)
                        .orElse(null));
    }

    RosterPlace place() {
        return new RosterPlace(
                childId,
                caseId,
                caseNumber.caseNumber(),
                stay.period(),
                codes.stream().map(ServiceCode::new).toList(),
                Optional.ofNullable(volumes).orElse(List.of()).stream()
                        .collect(Collectors.toMap(given -> new ServiceCode(given.code()), Volume::volume)),
                order.order(),
                cameFrom,
                departure == null ? null : departure.departure());
    }

    /** @param volume whole services, 1 or more */
    record Volume(String code, int volume) {}

    /**
     * Why the place ended.
     *
     * @param reason there is one if the service ended
     * @param toGroup there is one if the child went to another group
     * @param order null if the family had refused meanwhile
     */
    record DepartureDocument(
            String lastDay,
            @Nullable EndReason reason,
            @Nullable String receivedOn,
            @Nullable String toGroup,
            @Nullable OrderDocument order) {

        static DepartureDocument of(Departure departure) {
            var lastDay = departure.lastDay().toString();
            return switch (departure) {
                case Departure.Expulsion gone ->
                    new DepartureDocument(
                            lastDay,
                            gone.reason(),
                            Optional.ofNullable(gone.receivedOn())
                                    .map(LocalDate::toString)
                                    .orElse(null),
                            null,
                            OrderDocument.of(gone.order()));
                case Departure.Transfer gone ->
                    new DepartureDocument(lastDay, null, null, gone.toGroup(), OrderDocument.of(gone.order()));
                case Departure.Withdrawal gone -> new DepartureDocument(lastDay, null, null, null, null);
            };
        }

        Departure departure() {
            var last = LocalDate.parse(lastDay);
            if (order == null) {
                return new Departure.Withdrawal(last);
            }
            return toGroup == null
                    ? new Departure.Expulsion(
                            Objects.requireNonNull(reason),
                            last,
                            receivedOn == null ? null : LocalDate.parse(receivedOn),
                            order.order())
                    : new Departure.Transfer(toGroup, last, order.order());
        }
    }
}
