package org.shagi.journal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shagi.kit.domain.ServiceCode;

/**
 * The sheet of one group for one working day (S003 VI.4).
 *
 * <p>In the morning the leader calls the roll: every child is marked present, which is service 5.1 itself, or «Н». As the day
 * goes, each specialist adds the codes of the session just held, and everybody present has received them. Later lines may be
 * corrected one by one. A child without a line is <em>not filled in</em>; a child with 5.1 alone <em>came, and no session is
 * written yet</em>; «Н» is a third thing and forbids services.
 *
 * <p>Every stored change makes the next version, and every version is told to the other services whole. Writing what the
 * sheet says already makes no version. Each line keeps who changed it last and when. Once the month is closed, a change needs a
 * reason, and the sheet keeps it.
 *
 * @param version 0 for a sheet nobody has written in, then 1, 2, …
 * @param entries by id of the child
 * @param corrections why it was changed after its month was closed, oldest first
 */
public record DaySheet(
        String groupId,
        LocalDate date,
        long version,
        SortedMap<String, Entry> entries,
        List<GroupSession> sessions,
        List<Correction> corrections) {

    public DaySheet {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        sessions = List.copyOf(sessions);
        corrections = List.copyOf(corrections);
    }

    /** The sheet before anybody has written in it. */
    public static DaySheet blank(String groupId, LocalDate date) {
        return new DaySheet(groupId, date, 0, Collections.emptySortedMap(), List.of(), List.of());
    }

    /** The bottom line. */
    public Tally tally() {
        return Tally.of(entries.values());
    }

    /** How many of these children have no mark yet. */
    public int unfilled(Collection<RosterChild> roster) {
        return (int) roster.stream()
                .filter(child -> !entries.containsKey(child.childId()))
                .count();
    }

    /** Whether this session is written here already. */
    boolean holds(String sessionId) {
        return sessions.stream().anyMatch(session -> session.id().equals(sessionId));
    }

    /** What the sheet says, line by line. */
    List<Marks> marks() {
        return entries.values().stream().map(Entry::marks).toList();
    }

    /** The sheet after an edit that {@link DaySheetRules} let through: the next version, or this very sheet if nothing changes. */
    DaySheet after(SheetEdit edit, String writer, Instant at) {
        var lines = new TreeMap<String, Entry>();
        edit.marksOn(this).forEach(marks -> lines.put(marks.childId(), line(marks, writer, at)));
        var held = edit instanceof SheetEdit.HoldSession session && !holds(session.id())
                ? Stream.concat(sessions.stream(), Stream.of(sessionOf(session, writer, at)))
                        .toList()
                : sessions;
        return lines.equals(entries) && held.equals(sessions)
                ? this
                : new DaySheet(groupId, date, version + 1, lines, held, corrections);
    }

    /** This version with the reason why it was made. */
    DaySheet because(String reason, String writer, Instant at) {
        var reasons = Stream.concat(corrections.stream(), Stream.of(new Correction(reason, version, writer, at)))
                .toList();
        return new DaySheet(groupId, date, version, entries, sessions, reasons);
    }

    private Entry line(Marks marks, String writer, Instant at) {
        var now = Entry.of(marks, writer, at);
        var was = entries.get(marks.childId());
        return was != null && was.saysTheSameAs(now) ? was : now;
    }

    private static GroupSession sessionOf(SheetEdit.HoldSession session, String writer, Instant at) {
        var codes = session.codes().stream().map(ServiceCode::new).sorted().toList();
        return new GroupSession(session.id(), codes, session.topic(), writer, at);
    }
}
