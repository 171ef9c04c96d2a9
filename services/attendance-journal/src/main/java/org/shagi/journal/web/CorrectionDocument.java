package org.shagi.journal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.closing.CorrectionReport.Corrected;

/**
 * A correction of a closed month that can be read: why, from what to what, and what that changes in plan fulfilment, the children's
 * acts and the report.
 *
 * @param version of the sheet that it made
 * @param deltas by how many services more, or fewer (negative), each child was given
 */
record CorrectionDocument(
        LocalDate date,
        String reason,
        long version,
        String by,
        Instant at,
        List<ChangeView> changes,
        List<DeltaView> deltas) {

    static CorrectionDocument of(Corrected corrected) {
        var correction = corrected.correction();
        return new CorrectionDocument(
                corrected.date(),
                correction.reason(),
                correction.version(),
                correction.by(),
                correction.at(),
                Stream.concat(
                                corrected.replaced().stream()
                                        .map(change -> new ChangeView(
                                                change.childId(), change.cell(), change.from(), change.to())),
                                corrected.added().stream()
                                        .map(added -> new ChangeView(
                                                added.childId(), added.code().value(), null, added.provider())))
                        .toList(),
                corrected.deltas().entrySet().stream()
                        .map(child -> new DeltaView(child.getKey(), CountsView.of(child.getValue())))
                        .toList());
    }

    /**
     * @param childId {@code null} for a theme, which is of the day
     * @param cell the code of a service, or {@code attendance}, {@code absence}, {@code leaving}, or {@code theme-} and a code
     * @param from what stood there, of a service who gave it; {@code null} for nothing, as {@code to}
     */
    record ChangeView(
            @Nullable String childId,
            String cell,
            @Nullable String from,
            @Nullable String to) {}

    record DeltaView(String childId, SortedMap<String, Integer> counts) {}
}
