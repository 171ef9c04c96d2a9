package org.shagi.assignment.domain.distribution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * The head's order on who gives which service of a group (S003 App.8, D-22). Whoever stands first gives it, the others may.
 *
 * @param number of the order
 * @param givers ids of accounts by service, of every service of the standard at least one
 * @param version grows by one with every change, 1 or more
 */
public record DistributionOrder(
        String groupId,
        String departmentId,
        String number,
        LocalDate orderedOn,
        SortedMap<ServiceCode, List<String>> givers,
        List<IndividualExtra> extras,
        long version) {

    public DistributionOrder {
        givers = Collections.unmodifiableSortedMap(new TreeMap<>(givers));
        extras = List.copyOf(extras);
    }

    /** The first order of a group, or why it cannot be one. */
    public static Decision<DistributionOrder> of(
            Group group,
            ServiceStandard standard,
            String number,
            LocalDate orderedOn,
            Map<ServiceCode, List<String>> givers,
            List<IndividualExtra> extras) {
        var order = new DistributionOrder(
                group.id(), group.departmentId(), number, orderedOn, new TreeMap<>(givers), extras, 1);
        return order.fault(group, standard)
                .map(Decision::<DistributionOrder>refused)
                .orElseGet(() -> Decision.accepted(order));
    }

    /** This order as changed; itself if the change says the same. */
    public Decision<DistributionOrder> changed(DistributionOrder other, OptionalLong seen) {
        return other.inVersion(version).equals(this)
                ? Decision.accepted(this)
                : SeenVersion.allows(seen, version, other.inVersion(version + 1));
    }

    private DistributionOrder inVersion(long other) {
        return new DistributionOrder(groupId, departmentId, number, orderedOn, givers, extras, other);
    }

    private Optional<Refusal> fault(Group group, ServiceStandard standard) {
        for (ServiceNorm norm : standard.services()) {
            var named = givers.getOrDefault(norm.code(), List.of());
            if (named.isEmpty()) {
                return Optional.of(Refusal.rule("service-without-giver")
                        .with("service", norm.code().value()));
            }
            var stranger =
                    named.stream().filter(id -> !group.staff().contains(id)).findFirst();
            if (stranger.isPresent() && norm.provider() != Role.DEPARTMENT_HEAD) {
                return Optional.of(Refusal.rule("giver-not-in-group")
                        .with("service", norm.code().value())
                        .with("account", stranger.get()));
            }
        }
        return extras.stream()
                .flatMap(extra -> faultOf(extra, group, standard).stream())
                .findFirst();
    }

    private static Optional<Refusal> faultOf(IndividualExtra extra, Group group, ServiceStandard standard) {
        if (!group.course().contains(extra.date())) {
            return Optional.of(Refusal.rule("extra-outside-course")
                    .with("date", extra.date())
                    .with("from", group.course().from())
                    .with("to", group.course().to()));
        }
        var headGives = standard.service(extra.code())
                .filter(norm -> norm.provider() == Role.DEPARTMENT_HEAD)
                .isPresent();
        return headGives || group.staff().contains(extra.giver())
                ? Optional.empty()
                : Optional.of(Refusal.rule("giver-not-in-group")
                        .with("service", extra.code().value())
                        .with("account", extra.giver()));
    }
}
