package org.shagi.journal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.outing.Outing;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;

/**
 * An outing as somebody wants it.
 *
 * @param children ids of those who go
 * @param escorts ids of accounts of the group's staff
 * @param orderNumber goes with {@code orderedOn}; both may be left out
 * @param briefing its topic; goes with {@code briefedOn}; both may be left out
 */
record OutingRequest(
        @NotBlank @Size(min = 3, max = 300) String route,
        @NotNull LocalTime leaves,
        @NotNull LocalTime returns,
        @NotEmpty @Size(max = 100) List<@NotBlank String> children,
        @NotEmpty @Size(max = 20) List<@NotBlank String> escorts,
        @Nullable @Size(min = 1, max = 30) String orderNumber,
        @Nullable LocalDate orderedOn,
        @Nullable @Size(min = 3, max = 300) String briefing,
        @Nullable LocalDate briefedOn) {

    Decision<Outing> outing(String groupId, LocalDate date, Actor writer) {
        if ((orderNumber == null) != (orderedOn == null)) {
            return Malformed.malformed("orderedOn");
        }
        if ((briefing == null) != (briefedOn == null)) {
            return Malformed.malformed("briefedOn");
        }
        return Decision.accepted(new Outing(
                groupId,
                date,
                route.strip(),
                leaves,
                returns,
                children,
                escorts,
                orderNumber == null || orderedOn == null ? null : new Outing.Order(orderNumber.strip(), orderedOn),
                briefing == null || briefedOn == null ? null : new Outing.Briefing(briefing.strip(), briefedOn),
                writer.id(),
                0));
    }
}
