package org.shagi.journal.web;

import static org.shagi.journal.web.Malformed.malformed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.kit.domain.Decision;

/**
 * @param entries one line per child; a child left out is not filled in
 * @param correctionReason why a day of a closed month is changed; not looked at while the month is open
 */
record WholeSheetRequest(
        @NotNull @Valid List<@NotNull Line> entries,
        @Nullable @Size(max = 500) String correctionReason) {

    private static final int SHORTEST_REASON = 3;

    Decision<SheetEdit> edit() {
        var seen = new HashSet<String>();
        for (int place = 0; place < entries.size(); place++) {
            if (!seen.add(entries.get(place).childId())) {
                return malformed("entries.[%d].childId".formatted(place));
            }
        }
        var reason = Optional.ofNullable(correctionReason).map(String::strip);
        if (reason.filter(text -> text.length() < SHORTEST_REASON).isPresent()) {
            return malformed("correctionReason");
        }
        return Decision.accepted(
                new SheetEdit.WholeSheet(entries.stream().map(Line::marks).toList(), reason));
    }

    /** @param codes services beside presence; may be left out where there are none */
    record Line(
            @NotBlank String childId,
            @NotNull Attendance attendance,
            @Nullable List<@NotNull String> codes) {

        Marks marks() {
            return new Marks(childId, attendance, codes == null ? List.of() : codes);
        }
    }
}
