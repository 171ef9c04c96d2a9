package org.shagi.assignment.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shagi.kit.domain.ServiceCode;

/**
 * The assignment of missing sessions to open places as a flow: service → service on a day (once at most) → place (one session).
 *
 * <p>Each wish is one augmenting path, so wishes granted before stay granted, and a wish that is refused cannot be granted by any
 * other assignment of those granted so far: the result is a maximum, and the order of wishes is their order of precedence.
 */
final class SlotFlow {

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    private final Map<ServiceCode, Integer> nodeOfCode = new HashMap<>();
    private final Map<String, Integer> nodeOfDay = new HashMap<>();
    private final Map<Integer, ServiceCode> codeOfNode = new HashMap<>();
    private final List<OpenSlot> slots;
    private final int firstSlot;
    private final List<List<Integer>> edgesOf = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> room = new ArrayList<>();
    private int nodes = 2;

    /** @param slots open places, each for one session */
    SlotFlow(List<OpenSlot> slots) {
        this.slots = List.copyOf(slots);
        this.firstSlot = nodes;
        nodes += slots.size();
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            edge(firstSlot + i, SINK, 1);
            for (var code : slot.givers().keySet()) {
                edge(ofDay(slot, code), firstSlot + i, 1);
            }
        }
    }

    /** Whether one more session of this service finds a place. */
    boolean grants(ServiceCode code) {
        var node = nodeOfCode.get(code);
        if (node == null) {
            return false;
        }
        var wish = edge(SOURCE, node, 1);
        if (reaches(SOURCE, new boolean[nodes])) {
            return true;
        }
        room.set(wish, 0);
        return false;
    }

    /** The places that are used, with the service each carries, in the order of the places. */
    Map<OpenSlot, ServiceCode> carried() {
        var carried = new LinkedHashMap<OpenSlot, ServiceCode>();
        for (int i = 0; i < slots.size(); i++) {
            for (int edge : edges(firstSlot + i)) {
                var service = codeOfNode.get(ends.get(edge));
                if (edge % 2 == 1 && room.get(edge) == 1 && service != null) {
                    carried.put(slots.get(i), service);
                }
            }
        }
        return carried;
    }

    private boolean reaches(int node, boolean[] seen) {
        if (node == SINK) {
            return true;
        }
        seen[node] = true;
        for (int edge : edges(node)) {
            if (room.get(edge) > 0 && !seen[ends.get(edge)] && reaches(ends.get(edge), seen)) {
                room.set(edge, room.get(edge) - 1);
                room.set(edge ^ 1, room.get(edge ^ 1) + 1);
                return true;
            }
        }
        return false;
    }

    private int ofDay(OpenSlot slot, ServiceCode code) {
        return nodeOfDay.computeIfAbsent(slot.date() + "|" + code, key -> {
            int service = nodeOfCode.computeIfAbsent(code, some -> nodes++);
            int node = nodes++;
            codeOfNode.put(node, code);
            edge(service, node, 1);
            return node;
        });
    }

    private int edge(int from, int to, int capacity) {
        int edge = ends.size();
        ends.add(to);
        room.add(capacity);
        edges(from).add(edge);
        ends.add(from);
        room.add(0);
        edges(to).add(edge + 1);
        return edge;
    }

    private List<Integer> edges(int node) {
        while (edgesOf.size() <= node) {
            edgesOf.add(new ArrayList<>());
        }
        return edgesOf.get(node);
    }
}
