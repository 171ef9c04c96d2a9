package org.shagi.assignment.domain.plan;

import static java.util.Collections.nCopies;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * Finds places for missing sessions: first as many norms as the spare places can make whole, then as many single sessions as they
 * can carry, then what the parts of daily services could carry besides. Exact: each step is a maximum flow, and the norms to make
 * whole are chosen by trying every set of them.
 */
final class SlotFilling {

    private final List<OpenSlot> spare;
    private final List<OpenSlot> others;
    private final SortedMap<ServiceCode, Integer> needs;

    /** @param needs sessions that are missing, by service */
    SlotFilling(List<OpenSlot> spare, List<OpenSlot> others, SortedMap<ServiceCode, Integer> needs) {
        this.spare = inOrder(spare);
        this.others = inOrder(others);
        this.needs = needs;
    }

    /** The best use of the places. */
    Filled best() {
        var best = new Filled(List.of(), List.of());
        int whole = 0;
        for (var wanted : subsetsLargestFirst()) {
            if (wanted.size() < whole) {
                break;
            }
            var filled = madeWhole(wanted);
            if (filled.isPresent() && (wanted.size() > whole || filled.get().size() > best.size())) {
                best = filled.get();
                whole = wanted.size();
            }
        }
        return best;
    }

    /** The places used if the spare ones make all these services whole; empty if they cannot. */
    private Optional<Filled> madeWhole(Set<ServiceCode> wanted) {
        var flow = new SlotFlow(spare);
        for (var code : wanted) {
            for (int i = 0; i < needs.getOrDefault(code, 0); i++) {
                if (!flow.grants(code)) {
                    return Optional.empty();
                }
            }
        }
        var left = wishes(wanted).stream().filter(code -> !flow.grants(code)).toList();
        var used = used(flow);
        var further =
                new SlotFlow(others.stream().map(slot -> without(slot, used)).toList());
        left.forEach(further::grants);
        return Optional.of(new Filled(used, used(further)));
    }

    /** What is left to wish for, the service that lacks most first. */
    private List<ServiceCode> wishes(Set<ServiceCode> granted) {
        return needs.entrySet().stream()
                .filter(need -> !granted.contains(need.getKey()))
                .sorted(comparing((Map.Entry<ServiceCode, Integer> need) -> -need.getValue()))
                .flatMap(need -> nCopies(need.getValue(), need.getKey()).stream())
                .toList();
    }

    /** The place less the services that the day has got by now. */
    private static OpenSlot without(OpenSlot slot, List<Suggestion> used) {
        var givers = new TreeMap<ServiceCode, Role>(slot.givers());
        used.stream()
                .filter(one -> one.date().equals(slot.date()))
                .forEach(one -> givers.remove(one.session().code()));
        return new OpenSlot(slot.date(), slot.from(), slot.to(), slot.kind(), givers);
    }

    private List<Set<ServiceCode>> subsetsLargestFirst() {
        var codes = List.copyOf(needs.keySet());
        var subsets = new ArrayList<Set<ServiceCode>>();
        for (int bits = 0; bits < 1 << codes.size(); bits++) {
            var subset = new HashSet<ServiceCode>();
            for (int i = 0; i < codes.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(codes.get(i));
                }
            }
            subsets.add(subset);
        }
        subsets.sort(comparing((Set<ServiceCode> subset) -> -subset.size()));
        return subsets;
    }

    private static List<Suggestion> used(SlotFlow flow) {
        return flow.carried().entrySet().stream()
                .map(one -> new Suggestion(one.getKey().date(), one.getKey().carrying(one.getValue())))
                .toList();
    }

    private static List<OpenSlot> inOrder(List<OpenSlot> slots) {
        return slots.stream()
                .sorted(comparing(OpenSlot::date, LocalDate::compareTo).thenComparing(OpenSlot::from))
                .toList();
    }

    /**
     * @param spare sessions for the places kept for backlog
     * @param others sessions for parts of daily services
     */
    record Filled(List<Suggestion> spare, List<Suggestion> others) {

        int size() {
            return spare.size() + others.size();
        }
    }
}
