package org.shagi.portal.journal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shagi.portal.journal.JournalWorld.WORKED_DAY;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.portal.journal.JournalDouble.Entry;
import org.shagi.portal.journal.JournalDouble.Refusal;
import org.shagi.portal.journal.JournalDouble.Write;

/** What happens behind the typing: one request per day, repetition, refusals, and two people at one sheet. */
class JournalSavingTest extends BrowserTest {

    private static final String MONTH = "/journal/romashka/2019-01";

    @Test
    void neverWaitsForTheNetworkAndSendsOneRequestOfADayAtATime() {
        journal.gate.acquireUninterruptibly();
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit5");
        assertThat(grid.cell(0, WORKED_DAY)).hasAttribute("data-flag", "↑");
        Awaitility.await().until(() -> journal.busiest.get() == 1);

        grid.press("Digit6", "ArrowDown", "Digit5", "ArrowDown", "KeyY");
        assertThat(grid.badge()).hasText("в очереди 3");
        journal.gate.release();
        grid.untilSaved();

        assertThat(journal.busiest).hasValue(1);
        assertThat(journal.writes)
                .extracting(Write::page, Write::ifMatch)
                .containsExactly(tuple(1, null), tuple(1, "\"1\""), tuple(2, null));
        assertThat(journal.sheet(WORKED_DAY))
                .containsEntry("child-1", Entry.present("child-1", "5.1", "5.5", "5.6"))
                .containsEntry("child-3", Entry.absent("child-3"));
    }

    @Test
    void writesTheLeadersAndThePsychologistsPageWithoutEitherOverwritingTheOther() {
        journal.anotherSaves(WORKED_DAY, Entry.present("child-1", "5.1"));
        grid.open(journal, MONTH);
        journal.anotherSaves(WORKED_DAY, Entry.present("child-1", "5.1", "5.3"));

        grid.at(0, WORKED_DAY).press("Digit5").untilSaved();

        assertThat(journal.writes).extracting(Write::page, Write::ifMatch).containsExactly(tuple(2, null));
        assertThat(journal.sheet(WORKED_DAY)).containsEntry("child-1", Entry.present("child-1", "5.1", "5.3", "5.5"));
        assertThat(grid.cell(0, WORKED_DAY)).hasText("35");
    }

    @Test
    void asksForTheReasonOfAWarningByKeysAndSendsItAgainForAllThatIsLate() {
        journal.rule = write -> write.reasons().containsKey("entered-late") ? null : Refusal.asking("entered-late");
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit5");

        var dialog = grid.page().locator("dialog.jg-questions[open]");
        assertThat(dialog).containsText("Правило entered-late.");
        grid.picture("reason");
        grid.page().keyboard().type("не было связи");
        grid.press("Enter").untilSaved();
        assertThat(dialog).hasCount(0);
        grid.press("ArrowRight", "KeyY").untilSaved();

        assertThat(journal.sheet(WORKED_DAY)).containsEntry("child-1", Entry.present("child-1", "5.1", "5.5"));
        assertThat(journal.sheet(WORKED_DAY.plusDays(1))).containsKey("child-1");
        assertThat(journal.writes.getLast().reasons()).containsEntry("entered-late", "не было связи");
    }

    @Test
    void keepsMarksWhoseReasonIsPutOffAndAsksAgainFromTheirCell() {
        journal.rule = write ->
                write.reasons().containsKey("provider-not-named") ? null : Refusal.asking("provider-not-named");
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit3");
        var dialog = grid.page().locator("dialog.jg-questions[open]");
        dialog.locator("button[value='']").click();

        assertThat(grid.cell(0, WORKED_DAY)).hasAttribute("data-flag", "?");
        assertThat(journal.sheet(WORKED_DAY)).isEmpty();
        grid.press("Enter");
        grid.page().locator(".jg-panel [data-key=explain]").click();
        dialog.locator("textarea").fill("замена");
        dialog.locator("input[type=checkbox]").check();
        dialog.locator("button[value=go]").click();
        grid.untilSaved();

        assertThat(journal.sheet(WORKED_DAY)).containsEntry("child-1", Entry.present("child-1", "5.1", "5.3"));
    }

    @Test
    void takesAwayTheServicesOfWhoWasNotThereOnlyAsTheyWereSeen() {
        journal.anotherSaves(WORKED_DAY, Entry.present("child-1", "5.1", "5.5"));
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("KeyY").untilSaved();
        assertThat(journal.sheet(WORKED_DAY)).containsEntry("child-1", Entry.absent("child-1"));

        journal.anotherSaves(WORKED_DAY.plusDays(1), Entry.present("child-1", "5.1"));
        grid.page().reload();
        assertThat(grid.page().locator("journal-grid[ready]")).isVisible();
        journal.anotherSaves(WORKED_DAY.plusDays(1), Entry.present("child-1", "5.1", "5.3"));
        grid.at(0, WORKED_DAY.plusDays(1)).press("KeyY");

        assertThat(grid.cell(0, WORKED_DAY.plusDays(1))).hasAttribute("data-flag", "≠");
        assertThat(journal.sheet(WORKED_DAY.plusDays(1)))
                .containsEntry("child-1", Entry.present("child-1", "5.1", "5.3"));
    }

    @Test
    void losesNoMarkThatIsTypedRightAfterTheReasonOfACorrection() {
        journal.closedOn = "2019-02-04";
        journal.anotherSaves(
                WORKED_DAY,
                journal.children.stream()
                        .map(child -> Entry.present(child.childId(), "5.1", "5.5"))
                        .toArray(Entry[]::new));
        grid.open(journal, MONTH).turnTo("3").at(0, WORKED_DAY).press("Digit3");
        grid.page().keyboard().type("по ведомости занятия");
        grid.press("Tab", "Enter");
        assertThat(grid.page().locator("dialog.jg-reason[open]")).hasCount(0);

        for (int row = 1; row < 10; row++) {
            grid.press("ArrowDown", "Digit3");
        }
        grid.untilSaved();

        assertThat(journal.sheet(WORKED_DAY).values())
                .allSatisfy(entry -> assertThat(entry.codes()).containsExactly("5.1", "5.3", "5.5"));
    }

    @Test
    void asksOnceWhyAClosedMonthIsCorrected() {
        journal.closedOn = "2019-02-04";
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit5");
        var dialog = grid.page().locator("dialog.jg-reason");
        assertThat(dialog).isVisible();
        dialog.getByText("Не исправлять").click();
        assertThat(dialog).isHidden();
        assertThat(journal.writes).isEmpty();

        grid.at(0, WORKED_DAY).press("Digit5");
        dialog.locator("textarea").fill("по ведомости занятия");
        dialog.getByText("Исправить", new Locator.GetByTextOptions().setExact(true))
                .click();
        grid.untilSaved();
        grid.press("ArrowDown", "Digit5");
        grid.untilSaved();

        assertThat(journal.writes)
                .hasSize(4)
                .allSatisfy(write -> assertThat(write.correctionReason()).isEqualTo("по ведомости занятия"));
        assertThat(journal.sheet(WORKED_DAY)).containsOnlyKeys("child-1", "child-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void sendsAgainWhatGotNoAnswer(int failure) {
        journal.failures.add(failure);
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit5");
        assertThat(grid.badge()).hasText("нет связи · только на этом устройстве: 1");

        grid.untilSaved();

        assertThat(journal.sheet(WORKED_DAY)).containsKey("child-1");
    }

    @Test
    void keepsTypingThroughALostNetworkAndSavesWhenItIsBack() {
        grid.open(journal, MONTH);
        grid.page().context().setOffline(true);
        grid.at(0, WORKED_DAY).press("Digit5", "Control+KeyD");
        assertThat(grid.badge()).hasText("нет связи · только на этом устройстве: 10");

        grid.page().context().setOffline(false);
        grid.untilSaved();

        assertThat(journal.sheet(WORKED_DAY)).hasSize(10);
    }

    @Test
    void takesInWhatAnotherPersonWroteInOtherCells() {
        grid.open(journal, MONTH);
        journal.anotherSaves(WORKED_DAY, Entry.absent("child-2"));

        grid.at(0, WORKED_DAY).press("Digit5").untilSaved();

        assertThat(grid.cell(1, WORKED_DAY)).hasText("Н");
        assertThat(grid.cell(1, WORKED_DAY)).hasAttribute("data-flag", "⇄");
        assertThat(journal.sheet(WORKED_DAY)).containsOnlyKeys("child-1", "child-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "theirs"})
    void showsBothValuesOfAClashAndLetsThePersonDecide(String choice) {
        journal.anotherSaves(WORKED_DAY, Entry.present("child-1", "5.1", "5.6"));
        grid.open(journal, MONTH);
        journal.anotherSaves(WORKED_DAY, Entry.absent("child-1"));

        grid.at(0, WORKED_DAY).press("Digit5").at(1, WORKED_DAY).press("Digit7");
        assertThat(grid.cell(0, WORKED_DAY)).hasAttribute("data-flag", "≠");
        assertThat(grid.page().locator(".jg-issues"))
                .containsText("У вас: 5.5, 5.6. В журнале (версия 2): отсутствует, Н");
        assertThat(grid.cell(1, WORKED_DAY)).hasAttribute("data-flag", "");

        grid.picture("clash");
        grid.at(0, WORKED_DAY).press("Enter");
        grid.picture("clash-panel-" + choice);
        grid.page().locator(".jg-panel [data-key=" + choice + "]").click();
        grid.untilSaved();

        assertThat(grid.cell(0, WORKED_DAY)).hasText(choice.equals("mine") ? "56" : "Н");
        assertThat(journal.sheet(WORKED_DAY).get("child-1"))
                .isEqualTo(
                        choice.equals("mine")
                                ? Entry.present("child-1", "5.1", "5.5", "5.6")
                                : Entry.absent("child-1"));
    }

    @Test
    void showsARefusalAtTheChildItNamesAndSavesTheOthers() {
        journal.rule = write -> write.entries().containsKey("child-1")
                ? new Refusal(422, "outside-enrolment", "Ребёнок (учётное дело 19/1) не зачислен в группу.", "child-1")
                : null;
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit5", "ArrowDown", "Digit5");

        assertThat(grid.cell(0, WORKED_DAY)).hasAttribute("data-flag", "!");
        assertThat(grid.cell(1, WORKED_DAY)).hasAttribute("data-flag", "");
        grid.at(0, WORKED_DAY);
        assertThat(grid.page().locator(".jg-hint")).containsText("не принято: Ребёнок (учётное дело 19/1)");
        grid.picture("refused");
        assertThat(journal.sheet(WORKED_DAY)).containsOnlyKeys("child-2");

        grid.press("Delete").untilSaved();
        assertThat(grid.page().locator(".jg-issues")).isHidden();
    }

    @Test
    void showsARefusalOfTheWholeDayAtEveryUnsavedCellUntilOneChanges() {
        journal.rule = write -> new Refusal(422, "non-working-day", "Нерабочий день.", null);
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit5", "Control+KeyD");
        assertThat(grid.page().locator("[data-flag='!']")).hasCount(10);

        journal.rule = write -> null;
        grid.press("Digit6").untilSaved();

        assertThat(journal.sheet(WORKED_DAY)).hasSize(10);
    }

    @Test
    void stopsWhereHoldingBackTheNamedChildDoesNotHelp() {
        journal.anotherSaves(WORKED_DAY, Entry.present("child-2", "5.1", "5.8"));
        journal.rule = write -> new Refusal(422, "code-not-in-programme", "Услуги 5.8 больше нет.", "child-2");
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit5");

        assertThat(grid.page().locator("[data-flag='!']")).hasCount(2);
        assertThat(journal.writes).hasSize(1);

        journal.rule = write -> null;
        grid.press("Digit6").untilSaved();

        assertThat(journal.sheet(WORKED_DAY)).containsKeys("child-1", "child-2");
    }

    @Test
    void triesAgainWhatWasChangedWhileItsRefusalWasUnderWay() {
        journal.gate.acquireUninterruptibly();
        journal.rule = write -> write.entries().get("child-1").codes().contains("5.8")
                ? new Refusal(422, "code-not-in-programme", "Услуги 5.8 нет.", "child-1")
                : null;
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit8");
        Awaitility.await().until(() -> journal.busiest.get() == 1);

        grid.press("Digit8", "Digit5");
        journal.gate.release();
        grid.untilSaved();

        assertThat(grid.page().locator("[data-flag='!']")).hasCount(0);
        assertThat(journal.sheet(WORKED_DAY)).containsEntry("child-1", Entry.present("child-1", "5.1", "5.5"));
    }

    @Test
    void sendsNothingForWhatWasTakenBackInTime() {
        journal.anotherSaves(WORKED_DAY, Entry.absent("child-1"));
        grid.open(journal, MONTH);
        var sent = journal.writes.size();

        grid.at(1, WORKED_DAY)
                .press("Digit5", "Control+KeyZ", "Digit1", "Delete")
                .untilSaved();
        grid.at(0, WORKED_DAY.plusDays(1)).press("KeyY").untilSaved();

        assertThat(journal.writes.stream().skip(sent).map(JournalDouble.Write::date))
                .containsOnly(WORKED_DAY.plusDays(1));
    }

    @Test
    void warnsBeforeLeavingWithUnsavedMarks() {
        journal.gate.acquireUninterruptibly();
        grid.open(journal, MONTH).at(0, LocalDate.of(2019, 1, 9)).press("Digit5");
        var asked = new AtomicReference<String>();
        grid.page().onDialog(dialog -> {
            asked.set(dialog.type());
            dialog.accept();
        });

        grid.page().navigate(journal.address() + "/journal/romashka/2019-02");

        assertThat(asked).hasValue("beforeunload");
        assertThat(grid.page().locator("journal-grid")).hasAttribute("month", Pattern.compile("2019-02"));
    }
}
