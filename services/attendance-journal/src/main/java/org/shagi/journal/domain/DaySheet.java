package org.shagi.journal.domain;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;

/**
 * The sheet of one group for one working day (S003 VI.4).
 *
 * <p>In the morning the leader calls the roll on page 1: every child is marked present, which is service 5.1 itself, or «Н». As
 * the day goes, each specialist adds the codes of the session just held on their own page. A child without a line is <em>not
 * filled in</em>; a page with «занятия нет» <em>has no session that day</em>; «Н» is a third thing and forbids services.
 *
 * <p>Every stored change makes the next version, and every version is told to the other services whole. Each page keeps the version
 * by which it last changed, so that who writes on one page is not in the way of who writes on another. Writing what the sheet
 * says already makes no version. Each mark keeps who gave it, who wrote it and when. Once the month is closed, a change needs a
 * reason, and the sheet keeps it, as it keeps the reasons of those who went over a warning.
 *
 * @param version 0 for a sheet nobody has written in, then 1, 2, …
 * @param pages those that somebody has written on
 * @param entries by id of the child
 * @param themes by code what was written beside the marks; it takes the place of what a session says of that code
 * @param waivers warnings that writers went over, each word of a writer once
 * @param corrections why it was changed after its month was closed, oldest first
 * @param replacements how many values have been replaced in it so far
 */
public record DaySheet(
        String groupId,
        LocalDate date,
        long version,
        Map<JournalPage, PageState> pages,
        SortedMap<String, Entry> entries,
        List<GroupSession> sessions,
        SortedMap<ServiceCode, DayTheme> themes,
        List<Waiver> waivers,
        List<Correction> corrections,
        int replacements) {

    public DaySheet {
        pages = Map.copyOf(pages);
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        sessions = List.copyOf(sessions);
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        waivers = List.copyOf(waivers);
        corrections = List.copyOf(corrections);
    }

    /** The sheet before anybody has written in it. */
    public static DaySheet blank(String groupId, LocalDate date) {
        return new DaySheet(
                groupId,
                date,
                0,
                Map.of(),
                Collections.emptySortedMap(),
                List.of(),
                Collections.emptySortedMap(),
                List.of(),
                List.of(),
                0);
    }

    /** The bottom line. */
    public Tally tally() {
        return Tally.of(entries.values());
    }

    /** How it stands with a page. */
    public PageState page(JournalPage page) {
        return pages.getOrDefault(page, PageState.BLANK);
    }

    /** The section of themes: those of sessions in their order, then those written beside the marks. */
    public List<Topic> topics() {
        var ofSessions = sessions.stream().flatMap(session -> {
            var text = session.topic();
            var codes = session.codes().stream()
                    .filter(code -> !themes.containsKey(code))
                    .toList();
            return text == null || codes.isEmpty()
                    ? Stream.<Topic>empty()
                    : Stream.of(new Topic(codes, text, session.recordedBy()));
        });
        var beside = themes.entrySet().stream()
                .map(theme -> new Topic(
                        List.of(theme.getKey()),
                        theme.getValue().text(),
                        theme.getValue().recordedBy()));
        return Stream.concat(ofSessions, beside).toList();
    }

    /** The themes by code; of a code that several sessions gave, all of them. */
    public SortedMap<ServiceCode, String> topicsByCode() {
        var byCode = new TreeMap<ServiceCode, String>();
        topics().forEach(topic -> topic.codes().forEach(code -> byCode.merge(code, topic.text(), "%s; %s"::formatted)));
        return byCode;
    }

    /** How many of these children have no mark yet. */
    public int unfilled(Collection<RosterChild> roster) {
        return (int) roster.stream()
                .filter(child -> !entries.containsKey(child.childId()))
                .count();
    }

    /** The lines of these children only. */
    public DaySheet of(Collection<String> children) {
        var lines = new TreeMap<>(entries);
        lines.keySet().retainAll(children);
        return new DaySheet(groupId, date, version, pages, lines, sessions, themes, waivers, corrections, replacements);
    }

    /** Whether this session is written here already. */
    boolean holds(String sessionId) {
        return sessions.stream().anyMatch(session -> session.id().equals(sessionId));
    }

    /** What the sheet says, line by line. */
    public List<Marks> marks() {
        return entries.values().stream().map(Entry::wanted).toList();
    }

    /** The sheet after an edit that {@link DaySheetRules} let through: the next version, or this very sheet if nothing changes. */
    DaySheet after(SheetEdit edit, Writing writing) {
        var lines = new TreeMap<String, Entry>();
        edit.marksOn(this).stream()
                .filter(marks -> marks.attendance() != null)
                .forEach(marks -> lines.put(marks.childId(), line(marks, marks.attendance(), writing)));
        var held = edit instanceof SheetEdit.HoldSession session && !holds(session.id())
                ? Stream.concat(sessions.stream(), Stream.of(sessionOf(session, writing)))
                        .toList()
                : sessions;
        var named = themesWith(edit, writing);
        var states = pagesWith(lines, named, edit, writing);
        return lines.equals(entries) && held.equals(sessions) && states.equals(pages)
                ? this
                : new DaySheet(
                        groupId,
                        date,
                        version + 1,
                        states,
                        lines,
                        held,
                        named,
                        waivers,
                        corrections,
                        replacements
                                + CellChange.between(this, lines, named, writing)
                                        .size());
    }

    /** This version with the reason why it was made. */
    DaySheet because(String reason, String writer, Instant at) {
        var reasons = Stream.concat(corrections.stream(), Stream.of(new Correction(reason, version, writer, at)))
                .toList();
        return new DaySheet(groupId, date, version, pages, entries, sessions, themes, waivers, reasons, replacements);
    }

    /** This version with the warnings that its writer went over. */
    DaySheet waiving(List<Waiver> more) {
        var all = Stream.concat(
                        waivers.stream(),
                        more.stream().filter(waiver -> waivers.stream().noneMatch(waiver::repeats)))
                .toList();
        return new DaySheet(groupId, date, version, pages, entries, sessions, themes, all, corrections, replacements);
    }

    private Entry line(Marks marks, Attendance attendance, Writing writing) {
        return Entry.of(marks, attendance, entries.get(marks.childId()), writing);
    }

    private Map<JournalPage, PageState> pagesWith(
            Map<String, Entry> lines, Map<ServiceCode, DayTheme> named, SheetEdit edit, Writing writing) {
        var states = new EnumMap<JournalPage, PageState>(JournalPage.class);
        Arrays.stream(JournalPage.values()).forEach(page -> {
            var now = content(page, lines);
            var state = page(page);
            var quiet = now.values().stream().allMatch(List::isEmpty) ? quiet(page, edit, writing) : null;
            var same = now.equals(content(page, entries))
                    && Objects.equals(quiet, state.quiet())
                    && page.codes().stream().allMatch(code -> Objects.equals(named.get(code), themes.get(code)));
            var next = same ? state : new PageState(version + 1, quiet);
            if (next.version() > 0) {
                states.put(page, next);
            }
        });
        return states;
    }

    /** A theme that says what was said of its code already makes no new one. */
    private SortedMap<ServiceCode, DayTheme> themesWith(SheetEdit edit, Writing writing) {
        if (!(edit instanceof PageEdit page) || page.themes() == null) {
            return themes;
        }
        var said = topicsByCode();
        var next = new TreeMap<>(themes);
        page.only().codes().forEach(code -> {
            var wanted = page.themes().get(code.value());
            if (wanted == null) {
                next.remove(code);
            } else if (!wanted.equals(said.get(code))) {
                next.put(code, new DayTheme(wanted, writing.writer(), writing.at()));
            }
        });
        return next;
    }

    private PageState.@Nullable Quiet quiet(JournalPage page, SheetEdit edit, Writing writing) {
        var was = page(page).quiet();
        if (!(edit instanceof PageEdit pageEdit) || pageEdit.only() != page) {
            return was;
        }
        return pageEdit.quiet() ? was != null ? was : new PageState.Quiet(writing.writer(), writing.at()) : null;
    }

    /** What a page says, child by child. Of children with nothing on it only page 1 speaks. */
    private static Map<String, List<Object>> content(JournalPage page, Map<String, Entry> lines) {
        return lines.values().stream()
                .map(entry -> Map.entry(entry.childId(), page.contentOf(entry)))
                .filter(line -> !line.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static GroupSession sessionOf(SheetEdit.HoldSession session, Writing writing) {
        var codes = session.codes().stream().map(ServiceCode::new).sorted().toList();
        return new GroupSession(session.id(), codes, session.topic(), writing.writer(), writing.at());
    }
}
