package org.shagi.journal.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;

/** What of the themes beside the marks is replaced or taken away; what a session says of a code counts until one stands beside it. */
record ThemeChanges(DaySheet before, Map<ServiceCode, DayTheme> now, Writing writing) {

    Stream<CellChange> all() {
        var codes = new TreeSet<>(before.themes().keySet());
        codes.addAll(now.keySet());
        return codes.stream().flatMap(code -> change(code).stream());
    }

    private Optional<CellChange> change(ServiceCode code) {
        var said = saidBySessions(code);
        var to = Optional.ofNullable(now.get(code)).or(() -> said).map(DayTheme::text);
        return Optional.ofNullable(before.themes().get(code))
                .or(() -> said)
                .filter(was -> !Optional.of(was.text()).equals(to))
                .map(was -> change(code, was, to.orElse(null)));
    }

    private CellChange change(ServiceCode code, DayTheme was, @Nullable String to) {
        return new CellChange(
                before.version() + 1,
                null,
                CellChange.THEME + code,
                was.text(),
                to,
                was.recordedBy(),
                was.recordedAt(),
                null,
                writing.writer(),
                writing.at(),
                writing.why());
    }

    private Optional<DayTheme> saidBySessions(ServiceCode code) {
        return before.sessions().stream()
                .filter(session -> session.codes().contains(code))
                .flatMap(session -> Stream.ofNullable(session.topic())
                        .map(text -> new DayTheme(text, session.recordedBy(), session.recordedAt())))
                .reduce((first, next) -> new DayTheme(
                        "%s; %s".formatted(first.text(), next.text()), next.recordedBy(), next.recordedAt()));
    }
}
