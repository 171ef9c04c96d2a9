package org.shagi.journal.web;

import static org.shagi.journal.web.Malformed.malformed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.JournalPage;
import org.shagi.journal.domain.PageEdit;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;

/**
 * @param entries one line per child with something on this page: on page 1 with attendance, on the others with services
 * @param noSession «занятия нет»; only on pages 2 and 3, and only without services; may be left out
 * @param clear codes on other pages, by child, that the writer of page 1 takes away with the presence
 * @param reasons by rule: why the writer goes over its warning
 * @param themes by code of this page its theme, 3 to 300 characters; codes left out lose theirs; may be left out, then all stay
 * @param typedAt when the last of it was typed, by the device's clock; counts within the day and its arrival; may be left out
 * @param correctionReason why a day of a closed month is changed; not looked at while the month is open
 */
record PageRequest(
        @NotNull @Valid List<@NotNull LineRequest> entries,
        @Nullable Boolean noSession,
        @Nullable Map<@NotNull String, @NotNull List<@NotNull String>> clear,
        @Nullable Map<@NotNull String, @NotNull @Size(max = 500) String> reasons,
        @Nullable @Size(max = 500) String correctionReason,
        @Nullable Map<@NotNull String, @NotNull @Size(min = 3, max = 300) String> themes,
        @Nullable Instant typedAt) {

    Decision<SheetEdit> edit(JournalPage page) {
        var called = page == JournalPage.ATTENDANCE;
        var served = entries.stream().anyMatch(line -> !line.marks().services().isEmpty());
        var quiet = Boolean.TRUE.equals(noSession);
        if (quiet && (called || served)) {
            return malformed("noSession");
        }
        if (themes != null
                && !themes.keySet().stream()
                        .allMatch(code -> page.holds(code) && !code.equals(ServiceCode.PRESENCE.value()))) {
            return malformed("themes");
        }
        return WholeSheetRequest.lines(entries, called)
                .then(lines -> Texts.remarks(correctionReason, reasons)
                        .map(remarks -> new PageEdit(
                                page,
                                lines.stream().map(LineRequest::marks).toList(),
                                quiet,
                                clear == null ? Map.of() : clear,
                                remarks.typed(typedAt),
                                themes)));
    }
}
