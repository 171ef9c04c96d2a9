package org.shagi.journal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three ways to write into a day sheet. */
public sealed interface SheetEdit {

    /** What the sheet would say afterwards, one line per child; not judged yet. */
    List<Marks> marksOn(DaySheet sheet);

    /** Whether it replaces what others may have written, so that its writer must have seen the sheet as it is. */
    boolean overwrites();

    /** Why a day of a closed month is changed; empty where none is given. */
    default Optional<String> reason() {
        return Optional.empty();
    }

    /**
     * The sheet as a whole: a child left out is not filled in afterwards.
     *
     * @param reason only looked at where the month is closed
     */
    record WholeSheet(List<Marks> marks, Optional<String> reason) implements SheetEdit {

        public WholeSheet {
            marks = List.copyOf(marks);
        }

        public WholeSheet(List<Marks> marks) {
            this(marks, Optional.empty());
        }

        @Override
        public List<Marks> marksOn(DaySheet sheet) {
            return marks;
        }

        @Override
        public boolean overwrites() {
            return true;
        }
    }

    /** The roll call: who came keeps the services written already, «Н» clears them, everybody else stays as they are. */
    record RollCall(Set<String> present, Set<String> absent) implements SheetEdit {

        public RollCall {
            present = Set.copyOf(present);
            absent = Set.copyOf(absent);
        }

        @Override
        public List<Marks> marksOn(DaySheet sheet) {
            var lines = new TreeMap<String, Marks>();
            sheet.marks().forEach(marks -> lines.put(marks.childId(), marks));
            absent.forEach(child -> lines.put(child, new Marks(child, Attendance.ABSENT, List.of())));
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
            return new Marks(
                    marks.childId(),
                    marks.attendance(),
                    Stream.concat(marks.codes().stream(), added.stream()).toList());
        }
    }
}
