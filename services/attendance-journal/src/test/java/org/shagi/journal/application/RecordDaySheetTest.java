package org.shagi.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.EVENING;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.PSYCHOLOGIST;
import static org.shagi.journal.Romashka.WORKED_DAY;
import static org.shagi.journal.Romashka.child;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.journal.InMemoryJournal;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.CellChange;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.MarkedDay;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.RecordedSheet;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.SheetEdit.HoldSession;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

class RecordDaySheetTest {

    private final InMemoryJournal journal = new InMemoryJournal();
    private final Queue<Runnable> meanwhile = new ArrayDeque<>();
    private final RecordDaySheet recordDaySheet = new RecordDaySheet(
            journal.groups,
            new Overtaken(),
            journal.closings,
            Romashka.DAYS,
            Romashka.NORMS,
            OutsideEvents.NONE,
            () -> EVENING);

    @BeforeEach
    void theGroupIsKnown() {
        journal.groups.keep(Romashka.GROUP);
    }

    @Test
    void storesTheVersionAndTellsOfItOnce() {
        var outcome = record(LEADER, sheetOf(1, "5.5"), OptionalLong.empty());

        assertThat(outcome).isEqualTo(Decision.accepted(new RecordDaySheet.Outcome(stored(), true)));
        assertThat(journal.news())
                .containsExactly(new RecordedSheet(stored(), Romashka.DEPARTMENT, LEADER.id(), EVENING, List.of()));
    }

    @Test
    void storesAndTellsNothingWhenTheSheetSaysSoAlready() {
        record(LEADER, sheetOf(1, "5.5"), OptionalLong.empty());

        var again = record(PSYCHOLOGIST, sheetOf(1, "5.1", "5.5"), OptionalLong.empty());

        assertThat(again).isEqualTo(Decision.accepted(new RecordDaySheet.Outcome(stored(), false)));
        assertThat(stored().version()).isEqualTo(1);
        assertThat(journal.news()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.0", "5.10", "", "1", "5,5"})
    void storesAndTellsNothingOnARefusal(String wrongCode) {
        var refused = record(LEADER, sheetOf(1, wrongCode), OptionalLong.empty());

        assertThat(codeOf(refused)).isEqualTo("unknown-code");
        assertThat(stored().version()).isZero();
        assertThat(journal.news()).isEmpty();
    }

    @Test
    void tellsWhoLosesARaceOnABlankSheetBothVersions() {
        meanwhile.add(() -> record(PSYCHOLOGIST, sheetOf(2, "5.3"), OptionalLong.empty()));

        var lost = record(LEADER, sheetOf(1, "5.5"), OptionalLong.empty());

        assertThat(lost).isEqualTo(Decision.refused(stale(0, 1)));
        assertThat(stored().entries()).containsOnlyKeys(child(2));
    }

    @Test
    void tellsWhoLosesARaceOnAWrittenSheetBothVersions() {
        record(LEADER, sheetOf(1, "5.5"), OptionalLong.empty());
        meanwhile.add(() -> record(PSYCHOLOGIST, sheetOf(2, "5.3"), OptionalLong.of(1)));

        var lost = record(LEADER, new RollCall(Set.of(child(3)), Set.of()), OptionalLong.of(1));

        assertThat(lost).isEqualTo(Decision.refused(stale(1, 2)));
    }

    @Test
    void addsASessionToWhatSomebodyElseWroteMeanwhile() {
        record(LEADER, sheetOf(1, "5.5"), OptionalLong.empty());
        meanwhile.add(() -> record(LEADER, new HoldSession("a", List.of("5.7"), null), OptionalLong.empty()));

        var added = record(PSYCHOLOGIST, new HoldSession("b", List.of("5.3"), null), OptionalLong.empty());

        assertThat(codeOf(added)).isEqualTo("accepted");
        assertThat(stored().version()).isEqualTo(3);
        assertThat(stored().tally().served()).isEqualTo(4);
    }

    @Test
    void findsThatTheOtherWriterWroteTheSame() {
        meanwhile.add(() -> record(PSYCHOLOGIST, sheetOf(1, "5.5"), OptionalLong.empty()));

        var same = record(LEADER, sheetOf(1, "5.5"), OptionalLong.empty());

        assertThat(same).isEqualTo(Decision.accepted(new RecordDaySheet.Outcome(stored(), false)));
        assertThat(journal.news()).hasSize(1);
    }

    @Test
    void givesUpAnAdditionThatIsOvertakenAgainAndAgain() {
        record(LEADER, sheetOf(1), OptionalLong.empty());
        for (int other = 0; other < 100; other++) {
            var session = new HoldSession("other-" + other, List.of("5.7"), null);
            meanwhile.add(() -> record(LEADER, session, OptionalLong.empty()));
        }

        var lost = record(PSYCHOLOGIST, new HoldSession("mine", List.of("5.3"), null), OptionalLong.empty());

        assertThat(codeOf(lost)).isEqualTo("overtaken");
    }

    private Decision<RecordDaySheet.Outcome> record(Actor writer, SheetEdit edit, OptionalLong seen) {
        return recordDaySheet.record(writer, Romashka.ID, WORKED_DAY, edit, seen);
    }

    private DaySheet stored() {
        return journal.sheets.on(Romashka.ID, WORKED_DAY);
    }

    private static WholeSheet sheetOf(int number, String... codes) {
        return new WholeSheet(List.of(new Marks(child(number), Attendance.PRESENT, List.of(codes))));
    }

    private static Refusal stale(long yours, long current) {
        return new Refusal(Refusal.Kind.STALE, "stale-version", Map.of("yours", yours, "current", current));
    }

    private static String codeOf(Decision<?> decision) {
        return switch (decision) {
            case Decision.Accepted<?> accepted -> "accepted";
            case Decision.Refused<?>(var refusal) -> refusal.code();
        };
    }

    /** Somebody else writes between the reading and the writing, once for each deed in the queue. */
    private final class Overtaken implements DaySheets {

        @Override
        public DaySheet on(String groupId, LocalDate date) {
            return journal.sheets.on(groupId, date);
        }

        @Override
        public List<DaySheet> of(String groupId, Collection<LocalDate> dates) {
            return journal.sheets.of(groupId, dates);
        }

        @Override
        public List<KeptSheet> kept(Map<String, List<LocalDate>> days) {
            return journal.sheets.kept(days);
        }

        @Override
        public Map<String, Map<ServiceCode, Integer>> given(String groupId, Collection<LocalDate> dates) {
            return journal.sheets.given(groupId, dates);
        }

        @Override
        public Map<LocalDate, List<CellChange>> history(String groupId, Collection<LocalDate> dates) {
            return journal.sheets.history(groupId, dates);
        }

        @Override
        public List<MarkedDay> marked(Map<String, List<LocalDate>> days) {
            return journal.sheets.marked(days);
        }

        @Override
        public boolean put(RecordedSheet recorded, boolean monthOpen) {
            var deed = meanwhile.poll();
            if (deed != null) {
                var later = List.copyOf(meanwhile);
                meanwhile.clear();
                deed.run();
                meanwhile.addAll(later);
            }
            return journal.sheets.put(recorded, monthOpen);
        }

        @Override
        public void seal(String groupId, Collection<LocalDate> dates, String attempt) {
            journal.sheets.seal(groupId, dates, attempt);
        }

        @Override
        public void unseal(String groupId, Collection<LocalDate> dates, String attempt) {
            journal.sheets.unseal(groupId, dates, attempt);
        }
    }
}
