package org.shagi.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.SheetEdit.HoldSession;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;

/** A day sheet as one would keep it on paper: codes per child, nothing for who is absent, counted by hand. */
public final class HandCount {

    private final Map<String, TreeSet<String>> lines = new TreeMap<>();

    /** Writes an edit in. A present child has at least 5.1. */
    public void write(SheetEdit edit) {
        switch (edit) {
            case WholeSheet(var marks, var reason) -> {
                lines.clear();
                marks.forEach(each -> lines.put(each.childId(), codes(each)));
            }
            case RollCall(var came, var away) -> {
                away.forEach(child -> lines.put(child, new TreeSet<>()));
                came.forEach(child ->
                        lines.computeIfAbsent(child, unused -> new TreeSet<>()).add("5.1"));
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
