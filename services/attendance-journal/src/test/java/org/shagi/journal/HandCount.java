package org.shagi.journal;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.PageEdit;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.SheetEdit.HoldSession;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;

/** A day sheet as one would keep it on paper: codes per child, nothing for who is absent, counted by hand. */
public final class HandCount {

    private static final List<Set<String>> PAPER =
            List.of(Set.of("5.1"), Set.of("5.2", "5.5", "5.6", "5.7", "5.8", "5.9"), Set.of("5.3", "5.4"));

    private final Map<String, TreeSet<String>> lines = new TreeMap<>();

    /** What stands on a page, 1 to 3, child by child; page 1 speaks of absence too. */
    public Map<String, TreeSet<String>> page(int number) {
        var page = new TreeMap<String, TreeSet<String>>();
        lines.forEach((child, all) -> {
            var codes = new TreeSet<>(all);
            codes.retainAll(PAPER.get(number - 1));
            if (number == 1 || !codes.isEmpty()) {
                page.put(child, codes);
            }
        });
        return page;
    }

    /** Writes an edit in. A present child has at least 5.1. */
    public void write(SheetEdit edit) {
        switch (edit) {
            case WholeSheet(var marks, var remarks) -> {
                lines.clear();
                marks.forEach(each -> lines.put(each.childId(), codes(each)));
            }
            case RollCall(var came, var away) -> {
                away.forEach(child -> lines.put(child, new TreeSet<>()));
                came.forEach(child ->
                        lines.computeIfAbsent(child, unused -> new TreeSet<>()).add("5.1"));
            }
            case PageEdit page
            when page.only().number() == 1 -> {
                var came = page.lines().stream()
                        .collect(toMap(Marks::childId, line -> line.attendance() == Attendance.PRESENT));
                lines.keySet().retainAll(came.keySet());
                came.forEach((child, present) -> {
                    if (present) {
                        lines.computeIfAbsent(child, unused -> new TreeSet<>()).add("5.1");
                    } else {
                        lines.put(child, new TreeSet<>());
                    }
                });
            }
            case PageEdit page -> {
                lines.values()
                        .forEach(codes -> codes.removeAll(PAPER.get(page.only().number() - 1)));
                page.lines().stream()
                        .filter(line -> !line.codes().isEmpty())
                        .forEach(line -> lines.get(line.childId()).addAll(line.codes()));
            }
            case HoldSession session ->
                lines.values().stream()
                        .filter(codes -> !codes.isEmpty())
                        .forEach(codes -> codes.addAll(session.codes()));
        }
    }

    /** Codes by child; none for who is absent. */
    public Map<String, TreeSet<String>> lines() {
        return lines;
    }

    public Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        lines.values().forEach(codes -> codes.forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }

    public int present() {
        return (int) lines.values().stream().filter(codes -> !codes.isEmpty()).count();
    }

    public int absent() {
        return lines.size() - present();
    }

    private static TreeSet<String> codes(Marks marks) {
        var codes = new TreeSet<>(marks.codes());
        if (marks.attendance() == Attendance.PRESENT) {
            codes.add("5.1");
        }
        return codes;
    }
}
