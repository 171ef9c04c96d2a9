package org.shagi.journal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.Absence;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.EarlyLeaving;
import org.shagi.journal.domain.EarlyLeaving.TakenBy;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.WantedMark;

/**
 * One child's line as somebody writes it.
 *
 * @param attendance has no place on pages 2 and 3
 * @param codes services of which nothing but the code is said; may be left out
 * @param services services with who gave them and when; may be left out
 * @param absence only for «Н»
 * @param leaving only for who is present
 */
record LineRequest(
        @NotBlank String childId,
        @Nullable Attendance attendance,
        @Nullable List<@NotNull String> codes,
        @Nullable @Valid List<@NotNull Given> services,
        @Nullable @Valid Away absence,
        @Nullable @Valid Left leaving) {

    /** Whether the line contradicts itself. */
    boolean isMalformed() {
        return (absence != null && attendance != Attendance.ABSENT)
                || (leaving != null && attendance != Attendance.PRESENT);
    }

    Marks marks() {
        return new Marks(
                childId,
                attendance,
                Stream.concat(
                                WantedMark.of(codes == null ? List.of() : codes).stream(),
                                services == null
                                        ? Stream.of()
                                        : services.stream().map(Given::wanted))
                        .toList(),
                absence == null ? null : new Absence(absence.reason(), Texts.stripped(absence.comment())),
                leaving == null
                        ? null
                        : new EarlyLeaving(leaving.at(), leaving.takenBy(), Texts.stripped(leaving.reason())));
    }

    /**
     * @param provider id of the account that gave it; the writer if left out
     * @param at when it ended; may be left out
     */
    record Given(
            @NotNull String code,
            @Nullable @Size(min = 1, max = 100) String provider,
            @Nullable LocalTime at) {

        WantedMark wanted() {
            return new WantedMark(code, provider, at);
        }
    }

    record Away(
            @NotBlank String reason,
            @Nullable @Size(max = 200) String comment) {}

    record Left(
            @NotNull LocalTime at,
            @NotNull TakenBy takenBy,
            @Nullable @Size(max = 200) String reason) {}
}
