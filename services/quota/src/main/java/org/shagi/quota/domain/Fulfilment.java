package org.shagi.quota.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shagi.kit.domain.ServiceCode;

/**
 * Plan and fact of a period, taken apart in three ways. Each way adds up to the same total, because all are sums of the same
 * shares.
 *
 * @param codes codes that were planned or given
 * @param months every month of the period, those without plan and fact too
 * @param parts by id of the part: departments of the centre, groups of a department; those without plan and fact too
 */
public record Fulfilment(
        Period period,
        Figure total,
        SortedMap<ServiceCode, Figure> codes,
        SortedMap<YearMonth, Figure> months,
        SortedMap<String, Figure> parts) {

    public Fulfilment {
        codes = Collections.unmodifiableSortedMap(codes);
        months = Collections.unmodifiableSortedMap(months);
        parts = Collections.unmodifiableSortedMap(parts);
    }

    /**
     * The sum of all shares that lie in the period.
     *
     * @param knownParts ids of parts to name even if no share belongs to them
     * @param partOf the id of the part that a share belongs to
     */
    public static Fulfilment of(
            Period period, Stream<Share> shares, Collection<String> knownParts, Function<Share, String> partOf) {
        var plannedByDigit = new long[10];
        var givenByDigit = new long[10];
        var months = new TreeMap<YearMonth, Sum>();
        var parts = new TreeMap<String, Sum>();
        var total = new Sum();
        period.months().forEach(month -> months.put(month, new Sum()));
        knownParts.forEach(part -> parts.put(part, new Sum()));
        shares.filter(share -> period.contains(share.month())).forEach(share -> {
            var planTenths = share.planTenths().total();
            var fact = share.facts().total();
            total.add(planTenths, fact);
            sumOf(months, share.month()).add(planTenths, fact);
            sumOf(parts, partOf.apply(share)).add(planTenths, fact);
            share.planTenths().addTo(plannedByDigit);
            share.facts().addTo(givenByDigit);
        });
        var codes = new TreeMap<ServiceCode, Sum>();
        Amounts.ofDigits(plannedByDigit)
                .forEach((code, tenths) -> sumOf(codes, code).add(tenths, 0));
        Amounts.ofDigits(givenByDigit)
                .forEach((code, count) -> sumOf(codes, code).add(0, count));
        return new Fulfilment(period, total.figure(), figures(codes), figures(months), figures(parts));
    }

    private static <K> Sum sumOf(Map<K, Sum> sums, K key) {
        return sums.computeIfAbsent(key, first -> new Sum());
    }

    private static <K> SortedMap<K, Figure> figures(SortedMap<K, Sum> sums) {
        var figures = new TreeMap<K, Figure>();
        sums.forEach((key, sum) -> figures.put(key, sum.figure()));
        return figures;
    }

    /** A figure while it is being added up. */
    private static final class Sum {
        private long planTenths;
        private long fact;

        void add(long morePlanTenths, long moreFact) {
            planTenths = Math.addExact(planTenths, morePlanTenths);
            fact = Math.addExact(fact, moreFact);
        }

        Figure figure() {
            return new Figure(planTenths, fact);
        }
    }
}
