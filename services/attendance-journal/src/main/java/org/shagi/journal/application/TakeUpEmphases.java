package org.shagi.journal.application;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import org.shagi.journal.domain.themes.Emphases.Line;
import org.shagi.journal.domain.themes.Emphases.TakenUp;
import org.shagi.journal.domain.themes.EmphasisBook;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Shows what diagnostics suggests to lay stress on in a month, and checks off what the thematic plan takes up. */
@Component
public class TakeUpEmphases {

    private final OpenGroup groups;
    private final EmphasisBook book;
    private final InstantSource clock;

    TakeUpEmphases(OpenGroup groups, EmphasisBook book, InstantSource clock) {
        this.groups = groups;
        this.book = book;
        this.clock = clock;
    }

    /** Empty if nothing is suggested. */
    public Decision<List<Line>> view(Actor reader, String groupId, YearMonth month) {
        return groups.open(reader, groupId).map(group -> book.of(groupId, month));
    }

    /** @param taken whether the plan takes it up; false takes that back */
    public Decision<List<Line>> mark(Actor writer, String groupId, YearMonth month, int indicator, boolean taken) {
        return view(writer, groupId, month).then(lines -> {
            if (lines.stream().noneMatch(line -> line.emphasis().indicator() == indicator)) {
                return Decision.refused(Refusal.unknown("unknown-emphasis")
                        .with("indicator", indicator)
                        .with("month", month));
            }
            if (taken) {
                book.take(groupId, month, indicator, new TakenUp(writer.id(), clock.instant()));
            } else {
                book.release(groupId, month, indicator);
            }
            return Decision.accepted(book.of(groupId, month));
        });
    }
}
