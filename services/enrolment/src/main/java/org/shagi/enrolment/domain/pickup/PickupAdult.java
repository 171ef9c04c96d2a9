package org.shagi.enrolment.domain.pickup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An adult who may take the child home (S003 App.7). Any adult may be named; whether related is told only if somebody wishes to.
 *
 * @param id within the case, for ever
 * @param revokedFrom first day on which this adult may no longer; null as long as nobody revoked it
 */
public record PickupAdult(
        String id,
        String fullName,
        String address,
        String phone,
        @Nullable String relation,
        @Nullable LocalDate revokedFrom) {

    boolean isRevokedOn(LocalDate day) {
        return revokedFrom != null && !day.isBefore(revokedFrom);
    }

    PickupAdult revoked(LocalDate from) {
        return new PickupAdult(id, fullName, address, phone, relation, from);
    }

    boolean isSamePersonAs(PickupAdult other) {
        return fullName.equalsIgnoreCase(other.fullName) && phone.equals(other.phone);
    }

    /** Nothing about the person: it must not get into a log. */
    @Override
    public String toString() {
        return "PickupAdult[" + id + "]";
    }
}
