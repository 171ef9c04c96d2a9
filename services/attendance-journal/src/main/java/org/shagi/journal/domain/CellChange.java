package org.shagi.journal.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;

/**
 * A value of a day sheet that was replaced or taken away. What was new then is in the sheet itself.
 *
 * @param version of the sheet that no longer has it
 * @param childId whose line it stood in; {@code null} for a theme, which is of the day
 * @param cell the code of a service, or {@code attendance}, {@code absence}, {@code leaving}, or {@code theme-} and a code
 * @param from what stood there: of a service who gave it
 * @param to what stands there instead; {@code null} for nothing
 * @param writtenBy id of the account that had written what stood there
 * @param writtenAt when that was
 * @param typedAt when it was typed, if that was before it came here; {@code null} otherwise, and in values replaced before that was kept
 * @param by id of the account that replaced it
 * @param why the reason given; {@code null} where none was needed
 */
public record CellChange(
        long version,
        @Nullable String childId,
        String cell,
        String from,
        @Nullable String to,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant typedAt,
        String by,
        Instant at,
        @Nullable String why) {

    static final String THEME = "theme-";

    /** When what stood there was written down, which the 24 hours are counted to. */
    public Instant enteredAt() {
        return typedAt == null ? writtenAt : typedAt;
    }

    /** What of a sheet is replaced by these lines and by these themes beside the marks. */
    static List<CellChange> between(
            DaySheet before, Map<String, Entry> lines, Map<ServiceCode, DayTheme> themes, Writing writing) {
        var changes = new ArrayList<CellChange>();
        before.entries()
                .values()
                .forEach(was -> new Line(before, was, lines.get(was.childId()), writing).addTo(changes));
        new ThemeChanges(before, themes, writing).all().forEach(changes::add);
        return changes;
    }

    /** Whose hand wrote what stood there. */
    private record Hand(String by, Instant at, @Nullable Instant typedAt) {}

    private record Line(
            DaySheet before, Entry was, @Nullable Entry now, Writing writing) {

        void addTo(List<CellChange> changes) {
            called(changes, "attendance", entry -> entry.attendance().name());
            called(changes, "absence", Line::absence);
            called(changes, "leaving", Line::leaving);
            was.marks().values().stream()
                    .filter(mark -> !mark.code().equals(ServiceCode.PRESENCE))
                    .forEach(mark -> {
                        var next = now == null ? null : now.marks().get(mark.code());
                        if (!mark.equals(next)) {
                            changes.add(change(
                                    mark.code().value(),
                                    gave(mark),
                                    next == null ? null : gave(next),
                                    new Hand(mark.recordedBy(), mark.recordedAt(), mark.typedAt())));
                        }
                    });
        }

        private void called(List<CellChange> changes, String cell, Function<Entry, @Nullable String> value) {
            var from = value.apply(was);
            var to = now == null ? null : value.apply(now);
            if (from != null && !Objects.equals(from, to)) {
                changes.add(change(cell, from, to, new Hand(was.recordedBy(), was.recordedAt(), was.typedAt())));
            }
        }

        private CellChange change(String cell, String from, @Nullable String to, Hand hand) {
            return new CellChange(
                    before.version() + 1,
                    was.childId(),
                    cell,
                    from,
                    to,
                    hand.by(),
                    hand.at(),
                    hand.typedAt(),
                    writing.writer(),
                    writing.at(),
                    writing.why());
        }

        private static String gave(Mark mark) {
            return mark.at() == null ? mark.provider() : mark.provider() + ' ' + mark.at();
        }

        private static @Nullable String absence(Entry entry) {
            var absence = entry.absence();
            return absence == null
                    ? null
                    : absence.comment() == null ? absence.reason() : absence.reason() + ' ' + absence.comment();
        }

        private static @Nullable String leaving(Entry entry) {
            var leaving = entry.leaving();
            return leaving == null
                    ? null
                    : "%s %s%s"
                            .formatted(
                                    leaving.at(),
                                    leaving.takenBy(),
                                    leaving.reason() == null ? "" : ' ' + leaving.reason());
        }
    }
}
