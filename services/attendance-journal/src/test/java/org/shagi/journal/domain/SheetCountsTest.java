package org.shagi.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.EVENING;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.WORKED_DAY;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.shagi.journal.HandCount;
import org.shagi.journal.RandomEdits;
import org.shagi.journal.Romashka;
import org.shagi.kit.domain.Decision;

/** Random days, the same at every run, against a count by hand. */
class SheetCountsTest {

    private static final long SEED = 20190123;
    private static final int EDITS = 40;

    @RepeatedTest(100)
    void countsWhatAHandWouldCountAfterAnyEdits(RepetitionInfo day) {
        var edits = new RandomEdits("leader", SEED + day.getCurrentRepetition());
        var sheet = DaySheet.blank(Romashka.ID, WORKED_DAY);
        var hand = new HandCount();

        for (int number = 0; number < EDITS; number++) {
            var edit = edits.next();
            var before = sheet;
            switch (DaySheetRules.decide(changeOf(before, edit))) {
                case Decision.Accepted<DaySheet>(var next) -> {
                    hand.write(edit);
                    sheet = next;
                    assertThat(next.version() - before.version()).isEqualTo(next.equals(before) ? 0 : 1);
                }
                case Decision.Refused<DaySheet>(var refusal) ->
                    assertThat(refusal.code())
                            .isIn("nobody-present", "marks-on-other-pages", "presence-missing", "service-on-absence");
            }
            assertAgree(sheet, hand);
        }
    }

    private static SheetChange changeOf(DaySheet sheet, SheetEdit edit) {
        return new SheetChange(
                Optional.of(GROUP),
                sheet,
                false,
                edit,
                OptionalLong.of(edit.guarded(sheet)),
                LEADER,
                EVENING,
                Romashka.DAYS,
                Romashka.NORMS,
                List.of());
    }

    private static void assertAgree(DaySheet sheet, HandCount hand) {
        var tally = sheet.tally();

        assertThat(DaySheetTest.countsOf(tally)).isEqualTo(hand.counts());
        assertThat(tally.served())
                .isEqualTo(hand.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(tally.present()).isEqualTo(hand.present());
        assertThat(tally.absent()).isEqualTo(hand.absent());
        assertThat(sheet.unfilled(GROUP.rosterOn(WORKED_DAY)))
                .isEqualTo(10 - hand.lines().size());
    }
}
