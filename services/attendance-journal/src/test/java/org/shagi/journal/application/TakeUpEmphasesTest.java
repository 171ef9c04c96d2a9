package org.shagi.journal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.journal.InMemoryJournal;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.themes.Emphases;
import org.shagi.journal.domain.themes.Emphases.Line;
import org.shagi.journal.domain.themes.Emphases.TakenUp;
import org.shagi.journal.domain.themes.EmphasisBook;
import org.shagi.kit.domain.Decision;

class TakeUpEmphasesTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2019, 2);
    private static final Instant NOW = Instant.parse("2019-01-25T10:00:00Z");

    private final InMemoryJournal journal = new InMemoryJournal();
    private final Book book = new Book();
    private final TakeUpEmphases emphases =
            new TakeUpEmphases(new OpenGroup(journal.groups), book, InstantSource.fixed(NOW));
    private final String group = Romashka.GROUP.id();

    @BeforeEach
    void diagnosticsSuggestsMemory() {
        journal.groups.keep(Romashka.GROUP);
        book.keep(new Emphases("r1", group, 1, FEBRUARY, List.of(new Emphases.Emphasis(1, "Память", 7, 10)), 3));
    }

    @Test
    void anEmphasisIsCheckedOffAndTheMarkIsTakenBack() {
        assertThat(lines(emphases.mark(Romashka.LEADER, group, FEBRUARY, 1, true)))
                .extracting(Line::taken)
                .containsExactly(Optional.of(new TakenUp("orlova", NOW)));
        assertThat(lines(emphases.mark(Romashka.LEADER, group, FEBRUARY, 1, false)))
                .extracting(Line::taken)
                .containsExactly(Optional.empty());
    }

    @Test
    void whatWasNotSuggestedIsNotCheckedOffAndStrangersSeeNothing() {
        assertThat(emphases.mark(Romashka.LEADER, group, FEBRUARY, 2, true)).isInstanceOf(Decision.Refused.class);
        assertThat(emphases.view(Romashka.STRANGER, group, FEBRUARY)).isInstanceOf(Decision.Refused.class);
        assertThat(lines(emphases.view(Romashka.LEADER, group, FEBRUARY.plusMonths(1))))
                .isEmpty();
    }

    private static List<Line> lines(Decision<List<Line>> decision) {
        return switch (decision) {
            case Decision.Accepted<List<Line>>(var lines) -> lines;
            case Decision.Refused<List<Line>>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }

    private static final class Book implements EmphasisBook {

        private final Map<String, Emphases> suggested = new HashMap<>();
        private final Map<String, TakenUp> taken = new HashMap<>();

        @Override
        public void keep(Emphases emphases) {
            suggested.put(emphases.roundId(), emphases);
        }

        @Override
        public List<Line> of(String groupId, YearMonth month) {
            return suggested.values().stream()
                    .filter(one -> one.groupId().equals(groupId) && one.month().equals(month))
                    .flatMap(one -> one.problems().stream())
                    .map(one -> new Line(one, Optional.ofNullable(taken.get(month + "|" + one.indicator()))))
                    .toList();
        }

        @Override
        public void take(String groupId, YearMonth month, int indicator, TakenUp by) {
            taken.putIfAbsent(month + "|" + indicator, by);
        }

        @Override
        public void release(String groupId, YearMonth month, int indicator) {
            taken.remove(month + "|" + indicator);
        }
    }
}
