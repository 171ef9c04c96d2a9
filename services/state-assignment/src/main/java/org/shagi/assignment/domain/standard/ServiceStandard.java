package org.shagi.assignment.domain.standard;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shagi.kit.domain.ServiceCode;

/**
 * The service standard in one of its versions: НР, the norm of each service for one child and month (S003 VI.2).
 *
 * <p>A version never changes once it is shipped; new norms are a new version with a later day of coming into force, so that
 * past courses keep the norms that held then.
 *
 * @param version stable name such as {@code S003-2019}
 * @param inForceFrom courses that begin on this day or later are planned by it
 * @param uniqueNumber of the service of day-care groups in the base list, such as {@code 8532000.99.0.АЭ10АА00000} (S003 I.1)
 * @param technicalNumber of the same, 23 digits
 * @param services in the order of the forms
 */
public record ServiceStandard(
        String version,
        LocalDate inForceFrom,
        String uniqueNumber,
        String technicalNumber,
        List<ServiceNorm> services) {

    public ServiceStandard {
        services = List.copyOf(services);
    }

    public Optional<ServiceNorm> service(ServiceCode code) {
        return services.stream().filter(service -> service.code().equals(code)).findFirst();
    }

    /** The services that are given on every working day. */
    public SortedSet<ServiceCode> dailyCodes() {
        return services.stream()
                .filter(ServiceNorm::daily)
                .map(ServiceNorm::code)
                .collect(toCollection(TreeSet::new));
    }

    /** Tenths of a service for one child in a month over all codes; 918 is 91.8. */
    public int monthTenths() {
        return services.stream().mapToInt(ServiceNorm::normTenths).sum();
    }
}
