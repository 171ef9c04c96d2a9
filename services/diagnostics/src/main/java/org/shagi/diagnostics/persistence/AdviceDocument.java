package org.shagi.diagnostics.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Advice;
import org.shagi.diagnostics.domain.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is recommended for a child, as it is stored.
 *
 * @param version the version before this write: the store counts on from it, and refuses if it is not the stored one
 */
@Document("advice")
record AdviceDocument(
        @Id String id,
        @Indexed String roundId,
        String childId,
        Advice.Audience audience,
        List<Line> lines,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt,
        @Nullable Handing handing,
        @Version long version) {

    record Line(int indicator, String text) {}

    /** @param on ISO text: the driver would keep a date as an instant of the machine's own zone */
    record Handing(String on, String by, Instant at) {}

    static AdviceDocument of(Advice advice) {
        return new AdviceDocument(
                advice.id(),
                advice.roundId(),
                advice.childId(),
                advice.audience(),
                advice.lines().stream()
                        .map(line -> new Line(line.indicator(), line.text()))
                        .toList(),
                advice.written().map(Stamp::by).orElse(null),
                advice.written().map(Stamp::at).orElse(null),
                advice.handing()
                        .map(done -> new Handing(
                                done.on().toString(),
                                done.stamp().by(),
                                done.stamp().at()))
                        .orElse(null),
                advice.version() - 1);
    }

    Advice toAdvice() {
        return new Advice(
                roundId,
                childId,
                audience,
                lines.stream()
                        .map(line -> new Advice.Line(line.indicator(), line.text()))
                        .toList(),
                writtenBy == null || writtenAt == null
                        ? Optional.empty()
                        : Optional.of(new Stamp(writtenBy, writtenAt)),
                Optional.ofNullable(handing)
                        .map(done -> new Advice.Handing(LocalDate.parse(done.on()), new Stamp(done.by(), done.at()))),
                version);
    }
}
