package org.shagi.journal.domain;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shagi.journal.Romashka.EVENING;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.Romashka.children;
import static org.shagi.journal.domain.SheetSamples.by;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.SheetEdit.HoldSession;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.kit.domain.ServiceCode;

class DaySheetTest {

    private static final DaySheet BLANK = DaySheet.blank(Romashka.ID, Romashka.WORKED_DAY);

    @Test
    void countsTheWorkedExampleOfTheSourceDocument() {
        var eight = children(1, 8).stream().map(child -> present(child, "5.3", "5.5", "5.6", "5.7"));
        var two = children(9, 10).stream().map(DaySheetTest::absent);

        var tally = written(BLANK, Stream.concat(eight, two).toList()).tally();

        assertThat(tally.present()).isEqualTo(8);
        assertThat(tally.absent()).isEqualTo(2);
        assertThat(countsOf(tally)).isEqualTo(Map.of("5.1", 8, "5.3", 8, "5.5", 8, "5.6", 8, "5.7", 8));
        assertThat(tally.served()).isEqualTo(40);
    }

    @Test
    void takesPresenceAsService51WhetherWrittenOrNot() {
        var written = written(BLANK, List.of(present(child(1), "5.1", "5.5")));
        var implied = written(BLANK, List.of(present(child(1), "5.5")));

        assertThat(written).isEqualTo(implied);
        assertThat(countsOf(written.tally())).isEqualTo(Map.of("5.1", 1, "5.5", 1));
    }

    @Test
    void tellsNotFilledInFromAbsentFromPresentWithoutSessions() {
        var sheet = written(BLANK, List.of(present(child(1)), absent(child(2))));

        assertThat(line(sheet, child(1)).codes()).containsExactly(ServiceCode.PRESENCE);
        assertThat(line(sheet, child(2)).codes()).isEmpty();
        assertThat(sheet.entries()).doesNotContainKey(child(3));
        assertThat(sheet.unfilled(Romashka.GROUP.rosterOn(Romashka.WORKED_DAY))).isEqualTo(8);
    }

    @Test
    void staysTheVerySameSheetWhenTheSameIsWrittenInAnotherOrder() {
        var marks = new ArrayList<>(List.of(present(child(1), "5.5", "5.6"), absent(child(2)), present(child(3))));
        var sheet = written(BLANK, marks);
        Collections.reverse(marks);
        marks.set(2, present(child(1), "5.6", "5.1", "5.5"));

        assertThat(sheet.after(new WholeSheet(marks), by("somebody-else", EVENING.plusSeconds(60))))
                .isSameAs(sheet);
    }

    @Test
    void growsItsVersionByOneWithEveryChange() {
        var first = written(BLANK, List.of(present(child(1))));
        var second = written(first, List.of(absent(child(1))));
        var emptied = written(second, List.of());

        assertThat(List.of(first.version(), second.version(), emptied.version()))
                .containsExactly(1L, 2L, 3L);
        assertThat(emptied.entries()).isEmpty();
    }

    @Test
    void keepsWhoWroteAMarkUntilTheMarkChanges() {
        var morning = BLANK.after(new RollCall(Set.copyOf(children(1, 2)), Set.of()), by("orlova", EVENING));
        var later = EVENING.plusSeconds(3600);

        var corrected = morning.after(
                new WholeSheet(List.of(present(child(1)), present(child(2), "5.3"))), by("sokolova", later));

        assertThat(line(corrected, child(1)).recordedBy()).isEqualTo("orlova");
        assertThat(line(corrected, child(1)).recordedAt()).isEqualTo(EVENING);
        assertThat(line(corrected, child(2)).recordedBy()).as("the presence").isEqualTo("orlova");
        assertThat(line(corrected, child(2)).marks().get(new ServiceCode("5.3")))
                .isEqualTo(new Mark(new ServiceCode("5.3"), "sokolova", null, "sokolova", later, null));
    }

    @Test
    void keepsTheServicesOfWhoIsPresentAtASecondRollCall() {
        var served = written(BLANK, List.of(present(child(1), "5.5"), present(child(2)), absent(child(3))));

        var called = served.after(new RollCall(Set.of(child(1), child(3)), Set.of(child(2))), by("orlova", EVENING));

        assertThat(linesOf(called))
                .containsExactly(present(child(1), "5.1", "5.5"), absent(child(2)), present(child(3), "5.1"));
    }

    @Test
    void leavesChildrenAloneWhomTheRollCallDoesNotName() {
        var sheet = written(BLANK, List.of(present(child(1), "5.5"), absent(child(2))));

        var called = sheet.after(new RollCall(Set.of(child(3)), Set.of()), by("orlova", EVENING));

        assertThat(called.entries()).containsAllEntriesOf(sheet.entries()).hasSize(3);
    }

    @Test
    void givesASessionToEverybodyPresentAndToNobodyElse() {
        var called = written(BLANK, List.of(present(child(1)), absent(child(2)), present(child(3), "5.5")));

        var held = called.after(new HoldSession("a", List.of("5.3"), "Мои сильные стороны"), by("sokolova", EVENING));

        assertThat(linesOf(held))
                .containsExactly(
                        present(child(1), "5.1", "5.3"), absent(child(2)), present(child(3), "5.1", "5.3", "5.5"));
        assertThat(held.sessions())
                .containsExactly(new GroupSession(
                        "a", List.of(new ServiceCode("5.3")), "Мои сильные стороны", "sokolova", EVENING));
    }

    @Test
    void countsPartsOfADailyServiceAsOne() {
        var called = written(BLANK, List.of(present(child(1))));

        var firstPart = called.after(new HoldSession("a", List.of("5.5"), "часть 1"), by("orlova", EVENING));
        var secondPart = firstPart.after(new HoldSession("b", List.of("5.5"), "часть 2"), by("orlova", EVENING));

        assertThat(countsOf(secondPart.tally())).isEqualTo(Map.of("5.1", 1, "5.5", 1));
        assertThat(secondPart.sessions()).hasSize(2);
        assertThat(secondPart.version()).isEqualTo(3);
    }

    @Test
    void doesNotGiveASessionAgainToWhoCameAfterItWasWritten() {
        var session = new HoldSession("a", List.of("5.3"), null);
        var held = written(BLANK, List.of(present(child(1)))).after(session, by("sokolova", EVENING));
        var lateComer = held.after(new RollCall(Set.of(child(2)), Set.of()), by("orlova", EVENING));

        assertThat(lateComer.after(session, by("sokolova", EVENING))).isSameAs(lateComer);
    }

    @Test
    void cannotHoldALineThatContradictsItself() {
        var served = SheetSamples.line(child(1), "orlova", EVENING, ServiceCode.PRESENCE);

        assertThatThrownBy(() -> lineOf(Attendance.PRESENT, new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lineOf(Attendance.ABSENT, served.marks()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Entry lineOf(Attendance attendance, SortedMap<ServiceCode, Mark> marks) {
        return new Entry(child(1), attendance, marks, null, null, "orlova", EVENING, null, null);
    }

    private static Entry line(DaySheet sheet, String child) {
        return requireNonNull(sheet.entries().get(child));
    }

    /** What the sheet says, without who gave it. */
    static List<Marks> linesOf(DaySheet sheet) {
        return sheet.marks().stream()
                .map(marks -> new Marks(marks.childId(), marks.attendance(), marks.codes()))
                .toList();
    }

    static Marks present(String child, String... codes) {
        return new Marks(child, Attendance.PRESENT, List.of(codes));
    }

    static Marks absent(String child) {
        return new Marks(child, Attendance.ABSENT, List.of());
    }

    static DaySheet written(DaySheet sheet, List<Marks> marks) {
        return sheet.after(new WholeSheet(marks), by("orlova", EVENING));
    }

    static Map<String, Integer> countsOf(Tally tally) {
        return tally.counts().entrySet().stream()
                .collect(toMap(count -> count.getKey().value(), Map.Entry::getValue));
    }
}
