package org.shagi.journal.domain.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.Remarks;
import org.shagi.journal.domain.RosterChild;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * A column beside the sheet it is meant for: which cells say something else, and the sheet as it would be with them. A cell that the
 * rules refuse is taken out, and the others are tried again, so that one wrong cell does not keep the day out. Children without a line in
 * the column stay as they are.
 */
public final class ColumnEdit {

    private final Map<String, Marks> standing;
    private final Map<String, Wanted> wanted = new TreeMap<>();
    private final List<CellOutcome> refused = new ArrayList<>();

    /** A cell that says something else than the sheet. */
    private record Wanted(String caseNumber, String was, Optional<Marks> marks) {

        private String text() {
            return marks.map(CellText::of).orElse("");
        }
    }

    /** @param sheet as it stands */
    public ColumnEdit(DayColumn column, DaySheet sheet, JournalGroup group) {
        this.standing = sheet.marks().stream().collect(Collectors.toMap(Marks::childId, marks -> marks));
        var children = new HashMap<String, String>();
        group.children().stream()
                .sorted(Comparator.comparing((RosterChild child) -> child.isEnrolledOn(column.date())))
                .forEach(child -> children.put(child.caseNumber(), child.childId()));
        column.cells().forEach((caseNumber, text) -> take(children.get(caseNumber), caseNumber, text.strip()));
    }

    private void take(@Nullable String child, String caseNumber, String text) {
        if (child == null) {
            if (!text.isEmpty()) {
                refused.add(CellOutcome.refused(
                        null, caseNumber, "", text, Refusal.rule("unknown-case").with("case", caseNumber)));
            }
            return;
        }
        var was = Optional.ofNullable(standing.get(child)).map(CellText::of).orElse("");
        switch (CellText.read(child, text)) {
            case Decision.Refused<Optional<Marks>>(Refusal why) ->
                refused.add(CellOutcome.refused(child, caseNumber, was, text, why));
            case Decision.Accepted<Optional<Marks>>(Optional<Marks> marks) -> {
                var cell = new Wanted(caseNumber, was, marks);
                if (!cell.text().equals(was)) {
                    wanted.put(child, cell);
                }
            }
        }
    }

    /** Whether no cell is left that says something else. */
    public boolean isSettled() {
        return wanted.isEmpty();
    }

    /**
     * The sheet as the column wants it.
     *
     * @param remarks what its writer says in its defence
     */
    public SheetEdit edit(Remarks remarks) {
        var lines = new TreeMap<>(standing);
        wanted.forEach((child, cell) ->
                cell.marks().ifPresentOrElse(marks -> lines.put(child, marks), () -> lines.remove(child)));
        return new SheetEdit.WholeSheet(List.copyOf(lines.values()), remarks);
    }

    /** Takes out the cell that the refusal is about, or all of them if it is about the day. */
    public void refuse(Refusal why) {
        if (why.facts().get("child") instanceof String child && wanted.containsKey(child)) {
            refuse(child, why);
        } else {
            List.copyOf(wanted.keySet()).forEach(child -> refuse(child, why));
        }
    }

    private void refuse(String child, Refusal why) {
        var cell = wanted.remove(child);
        if (cell != null) {
            refused.add(CellOutcome.refused(child, cell.caseNumber(), cell.was(), cell.text(), why));
        }
    }

    /** What came of the cells, those that went through and those that did not, by case number. */
    public List<CellOutcome> outcomes() {
        var all = new ArrayList<>(refused);
        wanted.forEach((child, cell) -> all.add(CellOutcome.done(child, cell.caseNumber(), cell.was(), cell.text())));
        all.sort(Comparator.comparing(CellOutcome::caseNumber));
        return all;
    }
}
