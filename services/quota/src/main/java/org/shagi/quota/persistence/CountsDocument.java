package org.shagi.quota.persistence;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.ChildCounts;
import org.shagi.quota.domain.MonthCounts;

/**
 * The stored sums of a month.
 *
 * @param filled bit n for day n of the month
 * @param lateOn likewise
 * @param facts whole services by digit of the code
 * @param given for each code from 5.1 to 5.9 the days on which it was given
 * @param children for each child, in the order of the month's children: days present, days absent, and services 5.1 to 5.9
 */
record CountsDocument(
        int filled,
        int lateOn,
        long present,
        long absent,
        Map<String, Long> facts,
        List<Integer> given,
        List<List<Integer>> children,
        Instant firstWritten,
        Instant lastWritten) {

    private static final int DIGITS = 9;

    static CountsDocument of(MonthCounts counts, List<String> ids) {
        return new CountsDocument(
                counts.filled(),
                counts.late(),
                counts.present(),
                counts.absent(),
                AmountsMapping.toStored(counts.facts()),
                counts.given(),
                ids.stream()
                        .map(id -> numbers(counts.children().getOrDefault(id, ChildCounts.NONE)))
                        .toList(),
                counts.firstWritten(),
                counts.lastWritten());
    }

    /** Whether the sums were stored before all was counted that is counted now: then they are to be counted anew from the days. */
    static boolean isOutdated(Document month) {
        var sums = month.get("counts", Document.class);
        return !sums.containsKey("lateOn") || !sums.containsKey("given");
    }

    /** The sums as they stand in a month that was read without its days. */
    static MonthCounts read(Document month) {
        var sums = month.get("counts", Document.class);
        var ids = month.getList("children", String.class);
        var rows = sums.getList("children", List.class);
        var children = new TreeMap<String, ChildCounts>();
        for (int i = 0; i < ids.size(); i++) {
            var counts = counts(rows.get(i));
            if (!counts.equals(ChildCounts.NONE)) {
                children.put(ids.get(i), counts);
            }
        }
        return new MonthCounts(
                month.getString("groupId"),
                month.getString("departmentId"),
                YearMonth.parse(month.getString("month")),
                sums.getInteger("filled"),
                sums.getInteger("lateOn"),
                sums.getLong("present"),
                sums.getLong("absent"),
                AmountsMapping.fromStored(sums.get("facts", Document.class)),
                sums.getList("given", Integer.class),
                children,
                sums.get("firstWritten", Date.class).toInstant(),
                sums.get("lastWritten", Date.class).toInstant());
    }

    private static List<Integer> numbers(ChildCounts counts) {
        var numbers = new ArrayList<Integer>(DIGITS + 2);
        numbers.add(counts.present());
        numbers.add(counts.absent());
        Amounts.CODES.forEach(code -> numbers.add((int) counts.services().of(code)));
        return numbers;
    }

    private static ChildCounts counts(List<?> numbers) {
        var services = new long[DIGITS + 1];
        for (int digit = 1; digit <= DIGITS; digit++) {
            services[digit] = number(numbers, digit + 1);
        }
        return new ChildCounts((int) number(numbers, 0), (int) number(numbers, 1), Amounts.ofDigits(services));
    }

    private static long number(List<?> numbers, int index) {
        return ((Number) numbers.get(index)).longValue();
    }
}
