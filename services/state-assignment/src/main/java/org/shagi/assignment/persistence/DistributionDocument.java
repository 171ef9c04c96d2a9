package org.shagi.assignment.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.assignment.domain.distribution.DistributionOrder;
import org.shagi.assignment.domain.distribution.IndividualExtra;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The distribution order of a group, by its id.
 *
 * @param givers by digit of the code: the store takes no dots in names
 * @param version of the stored document, which saving raises by one
 */
@Document("distributionOrders")
record DistributionDocument(
        @Id String id,
        String departmentId,
        String number,
        String orderedOn,
        Map<String, List<String>> givers,
        List<ExtraDocument> extras,
        @Version long version,
        List<OutboxEvent> outbox)
        implements CarriesOutbox {

    /** The order to be saved over the version before it. */
    static DistributionDocument succeeding(DistributionOrder order, List<OutboxEvent> outbox) {
        return new DistributionDocument(
                order.groupId(),
                order.departmentId(),
                order.number(),
                order.orderedOn().toString(),
                order.givers().entrySet().stream()
                        .collect(toMap(giver -> "c" + giver.getKey().digit(), Map.Entry::getValue)),
                order.extras().stream().map(ExtraDocument::of).toList(),
                order.version() - 1,
                outbox);
    }

    DistributionOrder order() {
        return new DistributionOrder(
                id,
                departmentId,
                number,
                LocalDate.parse(orderedOn),
                new TreeMap<>(givers.entrySet().stream()
                        .collect(toMap(
                                giver -> new ServiceCode("5." + giver.getKey().substring(1)), Map.Entry::getValue))),
                extras.stream().map(ExtraDocument::extra).toList(),
                version);
    }

    record ExtraDocument(String childId, String code, String date, String giver) {

        static ExtraDocument of(IndividualExtra extra) {
            return new ExtraDocument(
                    extra.childId(), extra.code().value(), extra.date().toString(), extra.giver());
        }

        IndividualExtra extra() {
            return new IndividualExtra(childId, new ServiceCode(code), LocalDate.parse(date), giver);
        }
    }
}
