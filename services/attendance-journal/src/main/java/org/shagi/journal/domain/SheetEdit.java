package org.shagi.journal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to write into a day sheet. */
public sealed interface SheetEdit permits PageEdit, SheetEdit.WholeSheet, SheetEdit.RollCall, SheetEdit.HoldSession {

    /** What the sheet would say afterwards, one line per child; not judged yet. */
    List<Marks> marksOn(DaySheet sheet);

    /** Whether it replaces what others may have written, so that its writer must have seen what it replaces. */
    boolean overwrites();

    /** What the writer says in its defence. */
    default Remarks remarks() {
        return Remarks.NONE;
    }

    /** The version of what it replaces, as it is now: by default of the whole sheet. */
    default long guarded(DaySheet sheet) {
        return sheet.version();
    }

    /** The one page it writes; empty where it may write all of them. */
    default Optional<JournalPage> page() {
        return Optional.empty();
    }

    /**
     * The sheet as a whole: a child left out is not filled in afterwards. What a line does not say of a child who is called as
     * before, stays: who gave a service, why the child did not come, early leaving.
     */
    record WholeSheet(List<Marks> marks, Remarks remarks) implements SheetEdit {

        public WholeSheet {
            marks = List.copyOf(marks);
        }

        public WholeSheet(List<Marks> marks) {
            this(marks, Remarks.NONE);
        }

        @Override
        public List<Marks> marksOn(DaySheet sheet) {
            return marks.stream().map(line -> keeping(sheet, line)).toList();
        }

        @Override
        public boolean overwrites() {
            return true;
        }

        private static Marks keeping(DaySheet sheet, Marks line) {
            var was = sheet.entries().get(line.childId());
            return was == null || was.attendance() != line.attendance()
                    ? line
                    : new Marks(
                            line.childId(),
                            line.attendance(),
                            line.services(),
                            line.absence() == null ? was.absence() : line.absence(),
                            line.leaving() == null ? was.leaving() : line.leaving());
        }
    }

    /** The roll call: who came keeps the services written already, everybody else stays as they are. */
    record RollCall(Set<String> present, Set<String> absent) implements SheetEdit {

        public RollCall {
            present = Set.copyOf(present);
            absent = Set.copyOf(absent);
        }

        @Override
        public List<Marks> marksOn(DaySheet sheet) {
            var lines = new TreeMap<String, Marks>();
            sheet.marks().forEach(marks -> lines.put(marks.childId(), marks));
            absent.forEach(child -> lines.merge(
                    child,
                    new Marks(child, Attendance.ABSENT, List.of()),
                    (was, now) -> was.attendance() == Attendance.ABSENT ? was : now));
            present.forEach(child -> lines.merge(
                    child,
                    new Marks(child, Attendance.PRESENT, List.of()),
                    (was, now) -> was.attendance() == Attendance.PRESENT ? was : now));
            return List.copyOf(lines.values());
        }

        @Override
        public boolean overwrites() {
            return true;
        }
    }

    /**
     * A session for everybody present. A code that a child has already stays one service: parts of 5.5 and 5.6 fill several
     * slots of a day and count once (S003 App.1-3).
     *
     * @param id see {@link GroupSession#id()}
     * @param codes as written, one or more
     */
    record HoldSession(
            String id, List<String> codes, @Nullable String topic) implements SheetEdit {

        public HoldSession {
            codes = List.copyOf(codes);
        }

        @Override
        public List<Marks> marksOn(DaySheet sheet) {
            return sheet.holds(id)
                    ? sheet.marks()
                    : sheet.marks().stream().map(this::servedTo).toList();
        }

        @Override
        public boolean overwrites() {
            return false;
        }

        private Marks servedTo(Marks marks) {
            if (marks.attendance() == Attendance.ABSENT) {
                return marks;
            }
            var added = new ArrayList<>(codes);
            added.removeIf(marks.codes()::contains);
            return marks.serving(Stream.concat(marks.services().stream(), WantedMark.of(added).stream())
                    .toList());
        }
    }
}
