package org.shagi.assignment.domain.distribution;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * The table of appendix 8, exact: nothing is rounded before it is printed (I-08).
 *
 * @param rows in the order of the standard
 */
public record DistributionTable(List<Row> rows) {

    public DistributionTable {
        rows = List.copyOf(rows);
    }

    /**
     * One service: all of it in tenths.
     *
     * @param giver who stands first in the order
     * @param provider who gives it by the standard
     */
    public record Row(
            ServiceCode code,
            String name,
            int childTenths,
            int groupTenths,
            int courseTenths,
            String giver,
            Role provider) {}

    /** The table of a group by its order; without an order nobody is named. */
    public static DistributionTable of(GroupPlan asked, Map<ServiceCode, List<String>> givers) {
        return new DistributionTable(asked.standard().services().stream()
                .map(norm -> row(asked, norm, givers.getOrDefault(norm.code(), List.of())))
                .toList());
    }

    /** Tenths of a service in a month, by who gives them. */
    public SortedMap<String, Integer> monthByGiver() {
        var sums = new TreeMap<String, Integer>();
        rows.forEach(row -> sums.merge(row.giver(), row.groupTenths(), Integer::sum));
        return sums;
    }

    /** Tenths of a service in the course, by who gives them. */
    public SortedMap<String, Integer> courseByGiver() {
        var sums = new TreeMap<String, Integer>();
        rows.forEach(row -> sums.merge(row.giver(), row.courseTenths(), Integer::sum));
        return sums;
    }

    private static Row row(GroupPlan asked, ServiceNorm norm, List<String> givers) {
        return new Row(
                norm.code(),
                norm.name(),
                norm.normTenths(),
                asked.monthTenths(norm),
                asked.courseTenths(norm),
                givers.isEmpty() ? "" : givers.getFirst(),
                norm.provider());
    }
}
