package org.shagi.assignment.domain.distribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.ServiceCode;

/**
 * What one post gives a group on a working day, by the group's cyclogram: whole services, and not the mean of a month. The sample of the
 * source document words the row «в день» so; its «30-40» of the specialist overlooks the Mondays, on which it is 20 (I-10).
 *
 * @param days of the twenty of a cycle on which there is anything
 * @param everyDay whether that is all of them
 * @param least on one of those days
 * @param most on one of those days
 */
public record DayLoad(int days, boolean everyDay, int least, int most) {

    /** @param posts who gives each service; a service that nobody gives is nobody's load */
    public static SortedMap<String, DayLoad> byPost(
            Cyclogram cyclogram, ServiceStandard standard, Map<ServiceCode, String> posts, int children) {
        var codes = posts.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, TreeMap::new, mapping(Map.Entry::getKey, toSet())));
        var cycle = cyclogram.daysOfCycle(standard);
        var loads = new TreeMap<String, DayLoad>();
        codes.forEach((post, ofPost) -> {
            var services = cycle.stream()
                    .mapToInt(day -> Math.toIntExact(
                            day.stream().filter(ofPost::contains).count()))
                    .filter(some -> some > 0)
                    .summaryStatistics();
            if (services.getCount() > 0) {
                loads.put(
                        post,
                        new DayLoad(
                                Math.toIntExact(services.getCount()),
                                services.getCount() == cycle.size(),
                                services.getMin() * children,
                                services.getMax() * children));
            }
        });
        return loads;
    }

    /** As {@code 10}, {@code 20–40} or, where it is not every day, {@code 12 дн. по 10}. */
    public String words() {
        var services = least == most ? Integer.toString(most) : "%d–%d".formatted(least, most);
        return everyDay ? services : "%d дн. по %s".formatted(days, services);
    }
}
