package org.shagi.journal.domain.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.CellChange;
import org.shagi.journal.domain.Correction;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.kit.domain.ServiceCode;

/**
 * What was changed in a month after it was closed, correction by correction: each is a document of its own that says from what to
 * what, and by how many services plan fulfilment, the act of each child and the report become more or fewer.
 *
 * @param corrections oldest first
 */
public record CorrectionReport(List<Corrected> corrections) {

    public CorrectionReport {
        corrections = List.copyOf(corrections);
    }

    /**
     * One correction.
     *
     * @param replaced values that it replaced or took away
     * @param added values that it wrote where nothing stood; values that a later correction replaced again are not among them
     * @param deltas by child and code how many services more (or fewer, negative) are given; zero is left out
     */
    public record Corrected(
            LocalDate date,
            Correction correction,
            List<CellChange> replaced,
            List<Added> added,
            SortedMap<String, SortedMap<ServiceCode, Integer>> deltas) {

        public Corrected {
            replaced = List.copyOf(replaced);
            added = List.copyOf(added);
            deltas = Collections.unmodifiableSortedMap(new TreeMap<>(deltas));
        }
    }

    /** A service written where none stood. */
    public record Added(String childId, ServiceCode code, String provider, Instant at) {}

    /** @param history by day what was replaced in its sheet */
    public static CorrectionReport of(GroupMonth month, Map<LocalDate, List<CellChange>> history) {
        return new CorrectionReport(month.written().stream()
                .flatMap(sheet -> ofSheet(sheet, history.getOrDefault(sheet.date(), List.of())))
                .sorted((one, other) ->
                        one.correction().at().compareTo(other.correction().at()))
                .toList());
    }

    private static Stream<Corrected> ofSheet(DaySheet sheet, List<CellChange> history) {
        return sheet.corrections().stream().map(correction -> of(sheet, correction, history));
    }

    private static Corrected of(DaySheet sheet, Correction correction, List<CellChange> history) {
        var replaced = history.stream()
                .filter(change -> change.version() == correction.version())
                .toList();
        var written = Stream.concat(
                        sheet.entries().values().stream()
                                .flatMap(entry -> entry.marks().values().stream()
                                        .filter(mark -> mark.recordedAt().equals(correction.at()))
                                        .map(mark -> new Added(
                                                entry.childId(), mark.code(), mark.provider(), mark.recordedAt()))),
                        history.stream()
                                .filter(change -> change.writtenAt().equals(correction.at()))
                                .flatMap(CorrectionReport::addedMeanwhile))
                .filter(one -> replaced.stream()
                        .noneMatch(change -> one.childId().equals(change.childId())
                                && change.cell().equals(one.code().value())))
                .toList();
        return new Corrected(sheet.date(), correction, replaced, written, deltas(replaced, written));
    }

    private static Stream<Added> addedMeanwhile(CellChange change) {
        var child = change.childId();
        return child == null
                ? Stream.empty()
                : ServiceCode.parse(change.cell()).stream()
                        .map(code -> new Added(child, code, change.from(), change.writtenAt()));
    }

    private static SortedMap<String, SortedMap<ServiceCode, Integer>> deltas(
            List<CellChange> replaced, List<Added> added) {
        var deltas = new TreeMap<String, SortedMap<ServiceCode, Integer>>();
        replaced.forEach(change -> {
            var child = change.childId();
            if (child != null) {
                lost(change)
                        .ifPresent(code -> deltas.computeIfAbsent(child, id -> new TreeMap<>())
                                .merge(code, -1, Integer::sum));
            }
        });
        added.forEach(one ->
                deltas.computeIfAbsent(one.childId(), child -> new TreeMap<>()).merge(one.code(), 1, Integer::sum));
        deltas.values().forEach(codes -> codes.values().removeIf(delta -> delta == 0));
        deltas.values().removeIf(Map::isEmpty);
        return deltas;
    }

    /** The service that is no more: a presence taken away is 5.1. */
    private static Optional<ServiceCode> lost(CellChange change) {
        var to = change.to();
        return change.cell().equals("attendance")
                ? presenceLost(change.from(), to) ? Optional.of(ServiceCode.PRESENCE) : Optional.empty()
                : to == null ? ServiceCode.parse(change.cell()) : Optional.empty();
    }

    private static boolean presenceLost(String from, @Nullable String to) {
        return from.equals("PRESENT") && !from.equals(to);
    }
}
