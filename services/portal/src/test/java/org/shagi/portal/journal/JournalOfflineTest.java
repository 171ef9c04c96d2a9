package org.shagi.portal.journal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.portal.journal.JournalWorld.WORKED_DAY;

import com.microsoft.playwright.Dialog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.journal.JournalDouble.Entry;
import org.shagi.portal.journal.JournalDouble.Refusal;

/** The journal without a network: typing goes on, survives the page, and goes out in order when the network is back. */
class JournalOfflineTest extends BrowserTest {

    private static final String MONTH = "/journal/romashka/2019-01";
    private static final List<LocalDate> FOUR_DAYS =
            List.of(WORKED_DAY, WORKED_DAY.plusDays(1), WORKED_DAY.plusDays(2), WORKED_DAY.plusDays(5));

    @BeforeEach
    void leaveWithoutBeingAsked() {
        grid.page().onDialog(Dialog::accept);
    }

    @Test
    void keepsFortyMarksThroughAReloadWithoutNetworkAndSendsEachDayOnceInOrder() {
        seenOnce();
        offline();
        grid.at(0, WORKED_DAY)
                .press("Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "Space", "Control+KeyD");
        assertThat(grid.badge()).hasText("нет связи · только на этом устройстве: 40");

        reload();
        assertThat(grid.page().locator("[data-kind=offline]")).containsText("Нет связи.");
        assertThat(grid.page().locator("tbody th").first()).hasText("Алексеева Д.И.");
        assertThat(grid.cell(9, WORKED_DAY)).hasText("3567");
        assertThat(grid.cell(9, WORKED_DAY)).hasAttribute("data-flag", "↑");
        assertThat(grid.badge()).hasText("нет связи · только на этом устройстве: 40");
        grid.picture("offline");
        assertNothingFound();

        online();
        grid.untilSaved();
        assertThat(grid.page().locator("[data-kind=offline]")).hasCount(0);
        assertThat(journal.writes)
                .isSortedAccordingTo(
                        Comparator.comparing(JournalDouble.Write::date).thenComparing(JournalDouble.Write::page))
                .doesNotHaveDuplicates()
                .extracting(JournalDouble.Write::date)
                .containsAll(FOUR_DAYS);
        FOUR_DAYS.forEach(date -> assertThat(journal.sheet(date)).hasSize(10));
        assertThat(drafts()).isZero();
    }

    @Test
    void bringsWhatWasSentWithoutAnAnswerNeitherTwiceNorAsAClash() {
        seenOnce();
        journal.swallow.set(true);
        grid.at(0, WORKED_DAY).press("Digit5");
        Awaitility.await().until(() -> !journal.writes.isEmpty());
        offline();
        grid.press("Digit6");
        reload();

        journal.swallow.set(false);
        online();
        grid.untilSaved();

        assertThat(grid.page().locator(".jg-issues")).isHidden();
        assertThat(journal.sheet(WORKED_DAY)).containsEntry("child-1", Entry.present("child-1", "5.1", "5.5", "5.6"));
    }

    @Test
    void asksWhereAnotherPersonWroteMeanwhileAndLosesNeitherValueThroughAReload() {
        seenOnce();
        offline();
        grid.at(0, WORKED_DAY).press("Digit5", "ArrowDown", "Digit7");
        reload();
        journal.anotherSaves(WORKED_DAY, Entry.absent("child-1"), Entry.absent("child-3"));

        online();
        assertThat(grid.page().locator(".jg-issues")).containsText("У вас: 5.5. В журнале (версия 1): отсутствует, Н");
        Awaitility.await().until(() -> journal.sheet(WORKED_DAY).containsKey("child-2"));
        reload();
        assertThat(grid.page().locator(".jg-issues")).containsText("У вас: 5.5. В журнале (версия 3): отсутствует, Н");
        assertThat(grid.cell(2, WORKED_DAY)).hasText("Н");
        assertThat(journal.sheet(WORKED_DAY))
                .containsEntry("child-1", Entry.absent("child-1"))
                .containsKeys("child-2");

        grid.at(0, WORKED_DAY).press("Enter");
        grid.page().locator(".jg-panel [data-key=mine]").click();
        grid.untilSaved();
        assertThat(journal.sheet(WORKED_DAY))
                .containsEntry("child-1", Entry.present("child-1", "5.1", "5.5"))
                .containsEntry("child-3", Entry.absent("child-3"));
    }

    @Test
    void neverSendsTheMarksOfOnePersonInTheSessionOfAnother() {
        seenOnce();
        journal.account = "belova";
        grid.at(0, WORKED_DAY).press("Digit5");
        assertThat(grid.badge()).containsText("войдите снова");
        assertThat(journal.writes).isEmpty();

        host.account = "belova";
        reload();
        assertThat(grid.cell(0, WORKED_DAY)).hasText("");
        assertThat(grid.badge()).hasAttribute("data-state", "saved");
        assertThat(names()).isEqualTo("belova");

        journal.account = host.account = "orlova";
        reload();
        grid.untilSaved();
        assertThat(journal.sheet(WORKED_DAY)).containsKey("child-1");
    }

    @Test
    void forgetsNamesAfterSomeDaysButNotTheMarks() {
        seenOnce();
        offline();
        grid.at(0, WORKED_DAY).press("Digit5");
        assertThat(grid.badge()).containsText("только на этом устройстве: 1");
        stored(
                "months",
                "all => all.forEach(month => store.put({...month, value: {...month.value, at: '2019-01-01'}}))");

        grid.page().reload();

        assertThat(grid.page().locator("[data-kind=load-failed]")).isVisible();
        assertThat(names()).isEqualTo("");
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void dropsWhatWasTakenBackWhileItsAnswerWasAwaited() {
        seenOnce();
        offline();
        grid.at(0, WORKED_DAY).press("Digit5");
        assertThat(grid.badge()).containsText("нет связи");
        grid.press("Control+KeyZ");
        reload();
        assertThat(drafts()).isEqualTo(1);

        online();
        assertThat(grid.page().locator("[data-kind=offline]")).hasCount(0);

        Awaitility.await().until(() -> drafts() == 0);
        assertThat(journal.sheet(WORKED_DAY)).isEmpty();
    }

    @Test
    void tellsWhichOtherMonthsHaveMarksThatAreOnlyHere() {
        seenOnce();
        journal.rule = write -> new Refusal(503, "", "", null);
        grid.at(0, WORKED_DAY).press("Digit5");
        assertThat(grid.badge()).containsText("только на этом устройстве: 1");

        grid.open(journal, "/journal/romashka/2019-02");

        var unsent = grid.page().locator("[data-kind=unsent] a");
        assertThat(unsent).hasText("январь 2019 г.");
        journal.rule = write -> null;
        unsent.click();
        assertThat(grid.page().locator("journal-grid[ready]")).hasAttribute("month", "2019-01");
        grid.untilSaved();
        assertThat(journal.sheet(WORKED_DAY)).containsKey("child-1");
    }

    @Test
    void correctsAClosedMonthAfterAReloadWithTheReasonThatWasGivenBefore() {
        journal.closedOn = "2019-02-04";
        seenOnce();
        offline();
        grid.at(0, WORKED_DAY).press("Digit5");
        grid.page().locator("dialog.jg-reason textarea").fill("по ведомости занятия");
        grid.page().locator("dialog.jg-reason [value=go]").click();
        reload();

        online();
        grid.untilSaved();

        assertThat(journal.writes.getLast().correctionReason()).isEqualTo("по ведомости занятия");
    }

    /** The month was looked at, and everything that opens it again is on the device. */
    private void seenOnce() {
        grid.open(journal, MONTH);
        Awaitility.await()
                .until(
                        () -> (Boolean)
                                grid.page()
                                        .evaluate(
                                                "async () => Boolean(await caches.match(location.pathname)) && Boolean(navigator.serviceWorker.controller)"));
    }

    private void offline() {
        grid.page().context().setOffline(true);
        journal.silent.set(true);
    }

    private void online() {
        journal.silent.set(false);
        grid.page().context().setOffline(false);
    }

    private void reload() {
        grid.page().reload();
        assertThat(grid.page().locator("journal-grid[ready]")).isVisible();
    }

    private int drafts() {
        return (Integer) stored("drafts", "all => all.length");
    }

    /** The accounts whose names are here. */
    private Object names() {
        return stored("months", "all => all.map(month => month.account).join()");
    }

    private Object stored(String name, String of) {
        return grid.page().evaluate("""
                async ([name, of]) => {
                  const opening = indexedDB.open('shagi-journal');
                  await new Promise((done) => (opening.onsuccess = done));
                  const store = opening.result.transaction(name, 'readwrite').objectStore(name);
                  const all = store.getAll();
                  await new Promise((done) => (all.onsuccess = done));
                  return eval(of)(all.result);
                }""", List.of(name, of));
    }
}
