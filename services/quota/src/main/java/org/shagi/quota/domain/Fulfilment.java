package org.shagi.quota.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
        var codes = new TreeMap<ServiceCode, Figure>();
        var months = new TreeMap<YearMonth, Figure>();
        var parts = new TreeMap<String, Figure>();
        period.months().forEach(month -> months.put(month, Figure.ZERO));
        knownParts.forEach(part -> parts.put(part, Figure.ZERO));
        shares.filter(share -> period.contains(share.month())).forEach(share -> {
            var figure = new Figure(share.planTenths().total(), share.facts().total());
            months.merge(share.month(), figure, Figure::plus);
            parts.merge(partOf.apply(share), figure, Figure::plus);
            codesOf(share).forEach(code -> codes.merge(code, figureOf(share, code), Figure::plus));
        });
        var total = months.values().stream().reduce(Figure.ZERO, Figure::plus);
        return new Fulfilment(period, total, codes, months, parts);
    }

    private static Iterable<ServiceCode> codesOf(Share share) {
        var codes = new TreeSet<>(share.planTenths().byCode().keySet());
        codes.addAll(share.facts().byCode().keySet());
        return codes;
    }

    private static Figure figureOf(Share share, ServiceCode code) {
        return new Figure(share.planTenths().of(code), share.facts().of(code));
    }
}
