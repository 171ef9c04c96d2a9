package org.shagi.assignment.domain.cyclogram;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
     * Slots that the same person has in another group at the same time.
     *
     * @param shared by role, whether the two groups have it in common
     */
    public static List<Finding> ofOtherGroup(Cyclogram own, Cyclogram other, String otherGroup, Set<Role> shared) {
        var findings = new ArrayList<Finding>();
        for (var cell : own.cells()) {
            if (shared.contains(cell.provider()) && !cell.reserve()) {
                other.cells().stream()
                        .filter(theirs ->
                                theirs.provider() == cell.provider() && !theirs.reserve() && meets(cell, theirs))
                        .map(theirs -> Finding.of(
                                Finding.Kind.TWO_ROOMS,
                                "weekday",
                                cell.weekday(),
                                "from",
                                cell.from().toString(),
                                "role",
                                cell.provider().name(),
                                "group",
                                otherGroup))
                        .forEach(findings::add);
            }
        }
        return findings.stream().distinct().toList();
    }

    /** Elements of the day regime that overlap each other (I-22). */
    public static List<Finding> ofRegime(List<Span> regime) {
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
    public record Span(LocalTime from, LocalTime to) {}
}
