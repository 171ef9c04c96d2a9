package org.shagi.quota;

import java.time.YearMonth;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.Figure;
import org.shagi.quota.domain.Fulfilment;
import org.shagi.quota.domain.Period;

/** The plainest way to the same figures: look at the newest plans and sheets alone, and count. */
record Naive(
        long planTenths,
        long fact,
        TreeMap<String, long[]> codes,
        TreeMap<YearMonth, long[]> months,
        TreeMap<String, long[]> parts) {

    /** @param within takes group id and department id */
    static Naive recomputed(Told told, Period period, BiPredicate<String, String> within, boolean byDepartment) {
        var codes = new TreeMap<String, long[]>();
        var months = new TreeMap<YearMonth, long[]>();
        var parts = new TreeMap<String, long[]>();
        long[] total = new long[2];
        for (var plan : told.newestPlans().values()) {
            if (!within.test(plan.groupId(), plan.departmentId())) {
                continue;
            }
            var part = byDepartment ? plan.departmentId() : plan.groupId();
            plan.months()
                    .forEach((month, amounts) -> amounts.forEach((code, tenths) -> {
                        if (period.contains(month)) {
                            total[0] += tenths;
                            codes.computeIfAbsent(code.value(), key -> new long[2])[0] += tenths;
                            months.computeIfAbsent(month, key -> new long[2])[0] += tenths;
                            parts.computeIfAbsent(part, key -> new long[2])[0] += tenths;
                        }
                    }));
        }
        for (var sheet : told.newestSheets().values()) {
            var month = YearMonth.from(sheet.day().date());
            if (!within.test(sheet.groupId(), sheet.departmentId()) || !period.contains(month)) {
                continue;
            }
            var part = byDepartment ? sheet.departmentId() : sheet.groupId();
            sheet.day().counts().forEach((code, count) -> {
                total[1] += count;
                codes.computeIfAbsent(code.value(), key -> new long[2])[1] += count;
                months.computeIfAbsent(month, key -> new long[2])[1] += count;
                parts.computeIfAbsent(part, key -> new long[2])[1] += count;
            });
        }
        return new Naive(total[0], total[1], codes, months, parts);
    }

    /** What differs from these figures, in words; empty if nothing does. */
    String differenceFrom(Fulfilment answered) {
        var differences = new StringBuilder();
        differ(differences, "total", new long[] {planTenths, fact}, answered.total());
        answered.codes().forEach((code, figure) -> differ(differences, code, codes.get(code.value()), figure));
        answered.months().forEach((month, figure) -> differ(differences, month, months.get(month), figure));
        answered.parts().forEach((part, figure) -> differ(differences, part, parts.get(part), figure));
        if (!answered.parts().keySet().containsAll(parts.keySet())
                || answered.codes().size() != codes.size()) {
            differences.append("something is missing");
        }
        return differences.toString();
    }

    private static void differ(StringBuilder differences, Object what, long @Nullable [] counted, Figure answered) {
        var expected = counted == null ? Figure.ZERO : new Figure(counted[0], counted[1]);
        if (!expected.equals(answered)) {
            differences.append("%s: counted %s, answered %s; ".formatted(what, expected, answered));
        }
    }
}
