package org.shagi.assignment.domain.cyclogram;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Role;

/** Looks a cyclogram over: its yield in four weeks against the norm, who would be in two rooms at once, and the day regime. */
public final class CyclogramFindings {

    private static final int TENTHS = 10;

    private CyclogramFindings() {}

    /** What four weeks give against the norm; a daily service cannot do better than twenty, so it is not told of. */
    public static List<Finding> ofYield(Cyclogram cyclogram, ServiceStandard standard) {
        var yield = cyclogram.yieldOfCycle(standard);
        var findings = new ArrayList<Finding>();
        for (ServiceNorm norm : standard.services()) {
            int given = yield.getOrDefault(norm.code(), 0);
            int difference = given * TENTHS - norm.normTenths();
            if (!norm.daily() && difference != 0) {
                findings.add(Finding.of(
                        difference < 0 ? Finding.Kind.BELOW_NORM : Finding.Kind.ABOVE_NORM,
                        "service",
                        norm.code().value(),
                        "given",
                        given,
                        "normTenths",
                        norm.normTenths()));
            }
        }
        return findings;
    }

    /**
     * Slots that somebody has in another group at the same time, one finding for each weekday, time and role.
     *
     * @param same whether somebody has the first role in this group and the second one in the other
     */
    public static List<Finding> ofOtherGroup(
            Cyclogram own, Cyclogram other, String otherGroup, BiPredicate<Role, Role> same) {
        return own.cells().stream()
                .filter(cell -> !cell.reserve()
                        && other.cells().stream()
                                .anyMatch(theirs -> !theirs.reserve()
                                        && same.test(cell.provider(), theirs.provider())
                                        && meets(cell, theirs)))
                .map(cell -> Finding.of(
                        Finding.Kind.TWO_ROOMS,
                        "weekday",
                        cell.weekday(),
                        "from",
                        cell.from().toString(),
                        "role",
                        cell.provider().name(),
                        "group",
                        otherGroup))
                .distinct()
                .toList();
    }

    /** Elements of the day regime that overlap each other (I-22), and slots that lie in none of them as a whole. */
    public static List<Finding> ofRegime(Cyclogram cyclogram, List<Span> regime) {
        var findings = new ArrayList<>(overlapsWithin(regime));
        if (!regime.isEmpty()) {
            cyclogram.cells().stream()
                    .filter(cell -> regime.stream().noneMatch(span -> span.holds(cell)))
                    .map(cell -> Finding.of(
                            Finding.Kind.ACROSS_REGIME,
                            "weekday",
                            cell.weekday(),
                            "from",
                            cell.from().toString(),
                            "to",
                            cell.to().toString()))
                    .distinct()
                    .forEach(findings::add);
        }
        return findings;
    }

    private static List<Finding> overlapsWithin(List<Span> regime) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i + 1 < regime.size(); i++) {
            var next = regime.get(i + 1);
            if (next.from().isBefore(regime.get(i).to())) {
                findings.add(Finding.of(
                        Finding.Kind.REGIME_OVERLAP,
                        "from",
                        next.from().toString(),
                        "to",
                        regime.get(i).to().toString()));
            }
        }
        return findings;
    }

    private static boolean meets(Cell one, Cell other) {
        return one.weekday() == other.weekday()
                && one.weeks().stream().anyMatch(other.weeks()::contains)
                && one.from().isBefore(other.to())
                && other.from().isBefore(one.to());
    }

    /** From when to when an element of the day regime lasts. */
    public record Span(LocalTime from, LocalTime to) {

        boolean holds(Cell cell) {
            return !cell.from().isBefore(from) && !cell.to().isAfter(to);
        }
    }
}
