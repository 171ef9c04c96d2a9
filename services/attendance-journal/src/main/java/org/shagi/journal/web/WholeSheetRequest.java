package org.shagi.journal.web;

import static org.shagi.journal.web.Malformed.malformed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.kit.domain.Decision;

/**
 * @param entries one line per child; a child left out is not filled in
 * @param reasons by rule: why the writer goes over its warning
 * @param typedAt when it was written down where it comes from, as that tells; counts within the day and its arrival; may be left out
 * @param correctionReason why a day of a closed month is changed; not looked at while the month is open
 */
record WholeSheetRequest(
        @NotNull @Valid List<@NotNull LineRequest> entries,
        @Nullable Map<@NotNull String, @NotNull @Size(max = 500) String> reasons,
        @Nullable @Size(max = 500) String correctionReason,
        @Nullable Instant typedAt) {

    Decision<SheetEdit> edit() {
        return lines(entries, true)
                .then(lines -> Texts.remarks(correctionReason, reasons)
                        .map(remarks -> new SheetEdit.WholeSheet(
                                lines.stream().map(LineRequest::marks).toList(), remarks.typed(typedAt))));
    }

    /** The lines, unless a child stands there twice, or a line contradicts itself or says of attendance what has no place there. */
    static Decision<List<LineRequest>> lines(List<LineRequest> lines, boolean called) {
        var seen = new HashSet<String>();
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            if (!seen.add(line.childId())) {
                return malformed("entries.[%d].childId".formatted(place));
            }
            if ((line.attendance() != null) != called || line.isMalformed()) {
                return malformed("entries.[%d].attendance".formatted(place));
            }
        }
        return Decision.accepted(lines);
    }
}
