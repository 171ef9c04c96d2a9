package org.shagi.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.EVENING;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.WORKED_DAY;
import static org.shagi.journal.Romashka.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.SheetEdit.HoldSession;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.kit.domain.Decision;

/** Random days, the same at every run, against a model that keeps a set of codes per child and counts by hand. */
class SheetCountsTest {

    private static final long SEED = 20190123;
    private static final int EDITS = 40;

    @RepeatedTest(100)
    void countsWhatAHandWouldCountAfterAnyEdits(RepetitionInfo day) {
        var chance = new Random(SEED + day.getCurrentRepetition());
        var sheet = DaySheet.blank(Romashka.ID, WORKED_DAY);
        var model = new HashMap<String, Set<String>>();

        for (int number = 0; number < EDITS; number++) {
            var edit = randomEdit(chance, number);
            var change = new SheetChange(
                    Optional.of(GROUP), sheet, edit, OptionalLong.of(sheet.version()), LEADER, EVENING, Romashka.DAYS);
            switch (DaySheetRules.decide(change)) {
                case Decision.Accepted<DaySheet>(var next) -> {
                    apply(edit, model);
                    assertThat(next.version() - sheet.version()).isBetween(0L, 1L);
                    sheet = next;
                }
                case Decision.Refused<DaySheet> refused ->
                    assertThat(refused.refusal().code()).isIn("nobody-present", "code-not-in-programme");
            }
            assertSame(sheet, model);
        }
    }

    private static void assertSame(DaySheet sheet, Map<String, Set<String>> model) {
        var counts = new HashMap<String, Integer>();
        model.values().forEach(codes -> codes.forEach(code -> counts.merge(code, 1, Integer::sum)));
        var tally = sheet.tally();

        assertThat(DaySheetTest.countsOf(tally)).isEqualTo(counts);
        assertThat(tally.served())
                .isEqualTo(model.values().stream().mapToInt(Set::size).sum());
        assertThat(tally.present())
                .isEqualTo(model.values().stream()
                        .filter(codes -> !codes.isEmpty())
                        .count());
        assertThat(tally.absent())
                .isEqualTo(model.values().stream().filter(Set::isEmpty).count());
        assertThat(sheet.unfilled(GROUP.rosterOn(WORKED_DAY))).isEqualTo(10 - model.size());
    }

    /** The model's own reading of an edit: a present child has at least 5.1, an absent one has nothing. */
    private static void apply(SheetEdit edit, Map<String, Set<String>> model) {
        switch (edit) {
            case WholeSheet(var lines) -> {
                model.clear();
                lines.forEach(line -> model.put(line.childId(), codes(line)));
            }
            case RollCall(var came, var away) -> {
                away.forEach(child -> model.put(child, new HashSet<>()));
                came.forEach(child ->
                        model.computeIfAbsent(child, unused -> new HashSet<>()).add("5.1"));
            }
            case HoldSession session ->
                model.values().stream()
                        .filter(codes -> !codes.isEmpty())
                        .forEach(codes -> codes.addAll(session.codes()));
        }
    }

    private static Set<String> codes(Marks line) {
        var codes = new HashSet<>(line.codes());
        if (line.attendance() == Attendance.PRESENT) {
            codes.add("5.1");
        }
        return codes;
    }

    private static SheetEdit randomEdit(Random chance, int number) {
        return switch (chance.nextInt(4)) {
            case 0 -> new WholeSheet(randomLines(chance));
            case 1 -> {
                var came = randomChildren(chance);
                var away = randomChildren(chance);
                away.removeAll(came);
                yield new RollCall(came, away);
            }
            default -> new HoldSession("session-" + number, randomCodes(chance), null);
        };
    }

    private static List<Marks> randomLines(Random chance) {
        var lines = new ArrayList<Marks>();
        randomChildren(chance)
                .forEach(child -> lines.add(
                        chance.nextInt(4) == 0
                                ? new Marks(child, Attendance.ABSENT, List.of())
                                : new Marks(child, Attendance.PRESENT, randomCodes(chance))));
        return lines;
    }

    private static Set<String> randomChildren(Random chance) {
        var children = new HashSet<String>();
        for (int number = 1; number <= 10; number++) {
            if (chance.nextBoolean()) {
                children.add(child(number));
            }
        }
        return children;
    }

    private static List<String> randomCodes(Random chance) {
        var codes = new ArrayList<String>();
        for (int digit = 1; digit <= 9; digit++) {
            if (chance.nextInt(3) == 0) {
                codes.add("5." + digit);
            }
        }
        return codes;
    }
}
