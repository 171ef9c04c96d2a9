package org.shagi.journal.domain;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of the sheet as a whole: what it says of every child is replaced, what stands on other pages stays. A child left out has
 * nothing on this page afterwards; on page 1 that is a child who is not filled in.
 *
 * @param lines of page 1: attendance; of the others: services. Of each other's part nothing is looked at
 * @param quiet «занятия нет»; only for a page without services
 * @param clears codes on other pages, by child, that the writer of page 1 has seen and takes away together with the presence
 * @param themes by code of this page what stands beside its marks, of the others nothing does; {@code null} leaves all as they are
 */
public record PageEdit(
        JournalPage only,
        List<Marks> lines,
        boolean quiet,
        Map<String, List<String>> clears,
        Remarks remarks,
        @Nullable Map<String, String> themes)
        implements SheetEdit {

    public PageEdit {
        lines = List.copyOf(lines);
        clears = Map.copyOf(clears);
        themes = themes == null ? null : Map.copyOf(themes);
    }

    /** A page whose themes stay as they are. */
    public PageEdit(
            JournalPage only, List<Marks> lines, boolean quiet, Map<String, List<String>> clears, Remarks remarks) {
        this(only, lines, quiet, clears, remarks, null);
    }

    /** A page without anything out of the ordinary. */
    public PageEdit(JournalPage only, List<Marks> lines) {
        this(only, lines, false, Map.of(), Remarks.NONE);
    }

    @Override
    public List<Marks> marksOn(DaySheet sheet) {
        return only == JournalPage.ATTENDANCE ? calledOn(sheet) : servedOn(sheet);
    }

    @Override
    public boolean overwrites() {
        return true;
    }

    @Override
    public long guarded(DaySheet sheet) {
        return sheet.page(only).version();
    }

    @Override
    public Optional<JournalPage> page() {
        return Optional.of(only);
    }

    private List<Marks> calledOn(DaySheet sheet) {
        return lines.stream()
                .map(line -> line.attendance() == Attendance.PRESENT
                        ? line.serving(Stream.concat(line.services().stream(), elsewhere(sheet, line.childId()))
                                .toList())
                        : line)
                .toList();
    }

    private List<Marks> servedOn(DaySheet sheet) {
        var wanted = lines.stream().collect(toMap(Marks::childId, Marks::services));
        var all = new TreeMap<String, Marks>();
        sheet.marks().forEach(line -> all.put(line.childId(), line));
        lines.stream()
                .filter(line -> !line.services().isEmpty())
                .forEach(line -> all.putIfAbsent(line.childId(), new Marks(line.childId(), null, List.of())));
        return all.values().stream()
                .map(line -> line.serving(Stream.concat(
                                elsewhere(sheet, line.childId()),
                                wanted.getOrDefault(line.childId(), List.of()).stream())
                        .toList()))
                .toList();
    }

    /** What the child has on other pages now. */
    private Stream<WantedMark> elsewhere(DaySheet sheet, String child) {
        var entry = sheet.entries().get(child);
        return entry == null
                ? Stream.of()
                : entry.wanted().services().stream().filter(service -> !only.holds(service.code()));
    }

    /** Codes of other pages that would be lost with the presence of this child, and that the writer did not name. */
    List<String> losses(DaySheet sheet, String child) {
        var named = clears.getOrDefault(child, List.of());
        return elsewhere(sheet, child)
                .map(WantedMark::code)
                .filter(code -> !named.contains(code))
                .toList();
    }
}
