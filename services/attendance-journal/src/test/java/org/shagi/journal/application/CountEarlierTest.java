package org.shagi.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.DAYS;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.WORKED_DAY;
import static org.shagi.journal.Romashka.child;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shagi.journal.InMemoryJournal;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.RosterChild;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;

/** A child that was transferred: its programme is one, whoever fulfils it. */
class CountEarlierTest {

    private static final LocalDate FROM = LocalDate.of(2019, 1, 9);
    private static final LocalDate TO = LocalDate.of(2019, 7, 9);
    private static final LocalDate TRANSFERRED = WORKED_DAY.plusDays(1);
    private static final Map<ServiceCode, Integer> VOLUMES = Map.of(new ServiceCode("5.5"), 36);

    private final InMemoryJournal journal = new InMemoryJournal();
    private final CountEarlier earlier = new CountEarlier(journal.groups, journal.sheets, DAYS);

    @Test
    void countsWhatTheGroupBeforeGaveByTheSameCaseUpToTheDayAsked() {
        var before = group("before", stay("1/2019", FROM, WORKED_DAY));
        var after = group("after", stay("1/2019", TRANSFERRED, TO));
        journal.groups.keep(before);
        journal.groups.keep(after);
        gave(before);

        assertThat(earlier.of(after, after.children(), TO))
                .isEqualTo(Map.of(child(1), Map.of(new ServiceCode("5.1"), 1, new ServiceCode("5.5"), 1)));
        assertThat(earlier.of(after, after.children(), WORKED_DAY.minusDays(1))).isEmpty();
        assertThat(earlier.of(before, before.children(), TO)).isEmpty();
    }

    @Test
    void countsNothingOfAnotherCaseOrOfAProgrammeWhoseVolumesNobodyTold() {
        var before = group("before", stay("1/2018", FROM, WORKED_DAY));
        var after = group("after", stay("1/2019", TRANSFERRED, TO));
        var untold =
                group("untold", new RosterChild(child(1), "1/2018", TRANSFERRED, TO, Set.of(new ServiceCode("5.5"))));
        journal.groups.keep(before);
        gave(before);

        assertThat(earlier.of(after, after.children(), TO)).isEmpty();
        assertThat(earlier.of(untold, untold.children(), TO)).isEmpty();
    }

    private void gave(JournalGroup group) {
        var marks = new Marks(child(1), Attendance.PRESENT, List.of("5.5"));
        var written = new RecordDaySheet(
                        journal.groups,
                        journal.sheets,
                        journal.closings,
                        DAYS,
                        Romashka.NORMS,
                        OutsideEvents.NONE,
                        () -> Romashka.at(WORKED_DAY, LocalTime.of(18, 0)))
                .record(LEADER, group.id(), WORKED_DAY, new WholeSheet(List.of(marks)), OptionalLong.empty());
        assertThat(written).isInstanceOf(Decision.Accepted.class);
    }

    private static RosterChild stay(String caseNumber, LocalDate from, LocalDate to) {
        return new RosterChild(child(1), caseNumber, from, to, Set.of(new ServiceCode("5.5")), VOLUMES);
    }

    private static JournalGroup group(String id, RosterChild child) {
        var staff = Map.of("GROUP_LEADER", List.of(LEADER.id()));
        return new JournalGroup(id, Romashka.DEPARTMENT, id, FROM, TO, Set.of(LEADER.id()), staff, List.of(child), 1);
    }
}
