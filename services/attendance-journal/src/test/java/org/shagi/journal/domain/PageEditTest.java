package org.shagi.journal.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.EVENING;
import static org.shagi.journal.Romashka.LEADER;
import static org.shagi.journal.Romashka.NORMS;
import static org.shagi.journal.Romashka.PSYCHOLOGIST;
import static org.shagi.journal.Romashka.WORKED_DAY;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.domain.DaySheetTest.absent;
import static org.shagi.journal.domain.DaySheetTest.linesOf;
import static org.shagi.journal.domain.DaySheetTest.present;
import static org.shagi.journal.domain.DaySheetTest.written;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.shagi.journal.Romashka;
import org.shagi.journal.domain.EarlyLeaving.TakenBy;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

class PageEditTest {

    private static final ServiceCode TALK = new ServiceCode("5.3");
    private static final DaySheet BLANK = DaySheet.blank(Romashka.ID, WORKED_DAY);
    private static final DaySheet CALLED = written(BLANK, List.of(present(child(1)), present(child(2))));
    private static final PageEdit TALKS =
            page(JournalPage.PSYCHOLOGY, served(child(1), "5.3"), served(child(2), "5.3"));
    private static final PageEdit LESSONS =
            page(JournalPage.SERVICES, served(child(1), "5.5"), served(child(2), "5.5"));

    @Test
    void replacesOnlyWhatThePageHolds() {
        var talks = accepted(CALLED, TALKS, PSYCHOLOGIST, 0);
        var both = accepted(talks, LESSONS, LEADER, 0);
        var fewer = accepted(both, page(JournalPage.SERVICES), LEADER, 3);

        assertThat(linesOf(both))
                .containsExactly(present(child(1), "5.1", "5.3", "5.5"), present(child(2), "5.1", "5.3", "5.5"));
        assertThat(linesOf(fewer)).containsExactly(present(child(1), "5.1", "5.3"), present(child(2), "5.1", "5.3"));
    }

    @Test
    void givesOnlyThePageANewVersionThatChanged() {
        var talks = accepted(CALLED, TALKS, PSYCHOLOGIST, 0);
        var both = accepted(talks, LESSONS, LEADER, 0);

        assertThat(both.version()).isEqualTo(3);
        assertThat(both.page(JournalPage.ATTENDANCE).version()).isEqualTo(1);
        assertThat(both.page(JournalPage.SERVICES).version()).isEqualTo(3);
        assertThat(both.page(JournalPage.PSYCHOLOGY).version()).isEqualTo(2);
    }

    @Test
    void isNotInTheWayOfWhoWritesAnotherPage() {
        var talks = accepted(CALLED, TALKS, PSYCHOLOGIST, 0);

        assertThat(refused(accepted(talks, LESSONS, LEADER, 0), page(JournalPage.PSYCHOLOGY), LEADER, 0))
                .isEqualTo(Refusal.stale("page-stale-version")
                        .with("page", 3)
                        .with("yours", 0L)
                        .with("current", 2L));
    }

    @Test
    void keepsWhoGaveAServiceApartFromWhoWroteIt() {
        var said =
                new Marks(child(1), null, List.of(new WantedMark("5.3", "sokolova", LocalTime.of(12, 50))), null, null);
        var sheet = accepted(written(BLANK, List.of(present(child(1)))), page(JournalPage.PSYCHOLOGY, said), LEADER, 0);

        assertThat(mark(sheet)).isEqualTo(new Mark(TALK, "sokolova", LocalTime.of(12, 50), "orlova", EVENING, null));
    }

    @Test
    void takesOfAWholeSheetThatEverybodyGaveTheirOwn() {
        var sheet = accepted(BLANK, new WholeSheet(List.of(present(child(1), "5.3", "5.5"))), LEADER, 0);

        assertThat(mark(sheet).provider()).isEqualTo("sokolova");
        assertThat(mark(sheet).recordedBy()).isEqualTo("orlova");
        assertThat(line(sheet).marks().get(new ServiceCode("5.5")).provider()).isEqualTo("orlova");
    }

    @Test
    void asksWhyALeaderGivesWhatIsThePsychologists() {
        var asked = refused(CALLED, TALKS, LEADER, 0);
        var waived = accepted(CALLED, because(TALKS, Map.of("provider-not-named", "психолог болеет")), LEADER, 0);

        assertThat(asked.code()).isEqualTo("reason-required");
        assertThat(asked.facts().get("rules"))
                .isEqualTo(List.of(Refusal.rule("provider-not-named")
                        .with("date", WORKED_DAY)
                        .with("child", child(1))
                        .with("case", "1")
                        .with("service", TALK)
                        .with("provider", "orlova")));
        assertThat(waived.waivers())
                .containsExactly(new Waiver("provider-not-named", "психолог болеет", 2, "orlova", EVENING));
    }

    @Test
    void keepsTheSameWordOfTheSameWriterOnce() {
        var reasons = Map.of("provider-not-named", "психолог болеет");
        var once = accepted(CALLED, because(page(JournalPage.PSYCHOLOGY, served(child(1), "5.3")), reasons), LEADER, 0);
        var twice = accepted(once, because(TALKS, reasons), LEADER, 2);

        assertThat(twice.version()).isEqualTo(3);
        assertThat(twice.waivers()).hasSize(1);
    }

    @Test
    void asksWhyAPageIsWrittenLateAndKeepsItWithTheMark() {
        var late = Romashka.at(WORKED_DAY.plusDays(1), LocalTime.of(13, 0)).plusMillis(1);
        var asked = decided(CALLED, TALKS, PSYCHOLOGIST, 0, late);
        var reason = because(TALKS, Map.of("entered-late", "не было связи"));

        assertThat(refusalOf(asked).code()).isEqualTo("reason-required");
        assertThat(mark(sheetOf(decided(CALLED, reason, PSYCHOLOGIST, 0, late))).why())
                .isEqualTo("не было связи");
        assertThat(mark(sheetOf(decided(CALLED, TALKS, PSYCHOLOGIST, 0, late.minusMillis(1))))
                        .why())
                .isNull();
    }

    @Test
    void countsTwentyFourHoursFromTheHourOfTheServiceWhereOneIsSaid() {
        var atTen = new Marks(child(1), null, List.of(new WantedMark("5.3", null, LocalTime.of(10, 0))), null, null);
        var called = written(BLANK, List.of(present(child(1))));
        var nextMorning = Romashka.at(WORKED_DAY.plusDays(1), LocalTime.of(10, 1));

        assertThat(refusalOf(decided(called, page(JournalPage.PSYCHOLOGY, atTen), PSYCHOLOGIST, 0, nextMorning))
                        .code())
                .isEqualTo("reason-required");
    }

    @Test
    void tellsNoSessionFromAPageThatIsNotFilled() {
        var quiet = accepted(
                CALLED, new PageEdit(JournalPage.PSYCHOLOGY, List.of(), true, Map.of(), Remarks.NONE), PSYCHOLOGIST, 0);

        assertThat(quiet.page(JournalPage.PSYCHOLOGY))
                .isEqualTo(new PageState(2, new PageState.Quiet("sokolova", EVENING)));
        assertThat(quiet.entries()).isEqualTo(CALLED.entries());
        assertThat(accepted(quiet, LESSONS, LEADER, 0).page(JournalPage.PSYCHOLOGY))
                .isEqualTo(quiet.page(JournalPage.PSYCHOLOGY));
        assertThat(accepted(quiet, TALKS, PSYCHOLOGIST, 2)
                        .page(JournalPage.PSYCHOLOGY)
                        .quiet())
                .isNull();
        assertThat(accepted(quiet, page(JournalPage.PSYCHOLOGY), PSYCHOLOGIST, 2)
                        .page(JournalPage.PSYCHOLOGY)
                        .quiet())
                .isNull();
    }

    @Test
    void losesNoServiceOfAnotherPageByAnAbsenceUnlessItsWriterNamesAllOfThem() {
        var served = accepted(accepted(CALLED, TALKS, PSYCHOLOGIST, 0), LESSONS, LEADER, 0);
        var roll = List.of(absent(child(1)), present(child(2)));

        assertThat(refused(served, clearing(roll, List.of()), LEADER, 1).facts())
                .containsEntry("services", "5.3, 5.5");
        assertThat(refused(served, clearing(roll, List.of("5.3")), LEADER, 1).facts())
                .containsEntry("services", "5.5");
        var cleared = accepted(served, clearing(roll, List.of("5.3", "5.5")), LEADER, 1);
        assertThat(linesOf(cleared)).containsExactly(absent(child(1)), present(child(2), "5.1", "5.3", "5.5"));
        assertThat(cleared.page(JournalPage.PSYCHOLOGY).version()).isEqualTo(4);
        assertThat(cleared.replacements()).isEqualTo(3);
    }

    @Test
    void keepsWhyAChildIsAwayAndWhoTookItWhereAWholeSheetDoesNotSpeakOfIt() {
        var away = new Marks(child(1), Attendance.ABSENT, List.of(), new Absence("ILLNESS", null), null);
        var left = new Marks(
                child(2), Attendance.PRESENT, List.of(), null, new EarlyLeaving(LocalTime.NOON, TakenBy.OWN, null));
        var sheet = accepted(BLANK, page(JournalPage.ATTENDANCE, away, left), LEADER, 0);

        var again = accepted(sheet, new WholeSheet(List.of(absent(child(1)), present(child(2)))), LEADER, 1);
        var cameAfterAll = accepted(sheet, page(JournalPage.ATTENDANCE, present(child(1)), left), LEADER, 1);

        assertThat(again).isSameAs(sheet);
        assertThat(line(cameAfterAll).absence()).isNull();
        assertThat(cameAfterAll.replacements()).isEqualTo(2);
    }

    private static PageEdit page(JournalPage page, Marks... lines) {
        return new PageEdit(page, List.of(lines));
    }

    private static Marks served(String child, String... codes) {
        return new Marks(child, null, List.of(codes));
    }

    private static PageEdit because(PageEdit edit, Map<String, String> reasons) {
        return new PageEdit(
                edit.only(), edit.lines(), edit.quiet(), edit.clears(), new Remarks(Optional.empty(), reasons));
    }

    private static PageEdit clearing(List<Marks> roll, List<String> codes) {
        return new PageEdit(JournalPage.ATTENDANCE, roll, false, Map.of(child(1), codes), Remarks.NONE);
    }

    private static Entry line(DaySheet sheet) {
        return requireNonNull(sheet.entries().get(child(1)));
    }

    private static Mark mark(DaySheet sheet) {
        return requireNonNull(line(sheet).marks().get(TALK));
    }

    private static DaySheet accepted(DaySheet sheet, SheetEdit edit, Actor writer, long seen) {
        return sheetOf(decided(sheet, edit, writer, seen, EVENING));
    }

    private static Refusal refused(DaySheet sheet, SheetEdit edit, Actor writer, long seen) {
        return refusalOf(decided(sheet, edit, writer, seen, EVENING));
    }

    private static Decision<DaySheet> decided(DaySheet sheet, SheetEdit edit, Actor writer, long seen, Instant at) {
        return DaySheetRules.decide(new SheetChange(
                Optional.of(Romashka.GROUP),
                sheet,
                false,
                edit,
                OptionalLong.of(seen),
                writer,
                at,
                Romashka.DAYS,
                NORMS,
                List.of()));
    }

    private static DaySheet sheetOf(Decision<DaySheet> decision) {
        return switch (decision) {
            case Decision.Accepted<DaySheet>(var sheet) -> sheet;
            case Decision.Refused<DaySheet>(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static Refusal refusalOf(Decision<DaySheet> decision) {
        return switch (decision) {
            case Decision.Refused<DaySheet>(var refusal) -> refusal;
            case Decision.Accepted<DaySheet> accepted -> throw new AssertionError("let through: " + accepted);
        };
    }
}
