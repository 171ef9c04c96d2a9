package org.shagi.journal.persistence;

import java.time.YearMonth;
import java.util.List;
import org.shagi.journal.domain.themes.Emphases;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a round of diagnostics suggests, as it was told last.
 *
 * @param id of the round
 */
@Document("emphases")
record EmphasesDocument(
        @Id String id, @Indexed String groupId, int stage, String month, List<Problem> problems, long version)
        implements Versioned {

    record Problem(int indicator, String title, int problems, int diagnosed) {}

    static EmphasesDocument of(Emphases emphases) {
        return new EmphasesDocument(
                emphases.roundId(),
                emphases.groupId(),
                emphases.stage(),
                emphases.month().toString(),
                emphases.problems().stream()
                        .map(one -> new Problem(one.indicator(), one.title(), one.problems(), one.diagnosed()))
                        .toList(),
                emphases.version());
    }

    Emphases emphases() {
        return new Emphases(
                id,
                groupId,
                stage,
                YearMonth.parse(month),
                problems.stream()
                        .map(one ->
                                new Emphases.Emphasis(one.indicator(), one.title(), one.problems(), one.diagnosed()))
                        .toList(),
                version);
    }
}
