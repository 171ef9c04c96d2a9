package org.shagi.assignment.domain.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every version of the service standard that there has been, the oldest first. */
public record Standards(List<ServiceStandard> versions) {

    public Standards {
        versions = versions.stream()
                .sorted(Comparator.comparing(ServiceStandard::inForceFrom))
                .toList();
    }

    /** The version that a course beginning on this day is planned by; empty before the first one came into force. */
    public Optional<ServiceStandard> inForceOn(LocalDate day) {
        return versions.stream()
                .filter(standard -> !standard.inForceFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    public Optional<ServiceStandard> version(String version) {
        return versions.stream()
                .filter(standard -> standard.version().equals(version))
                .findFirst();
    }

    /**
     * The version that something already stored was made by.
     *
     * @throws IllegalStateException if it is no longer shipped: a version, once used, must stay
     */
    public ServiceStandard usedVersion(String version) {
        return version(version)
                .orElseThrow(
                        () -> new IllegalStateException("standard %s is in use but not shipped".formatted(version)));
    }
}
