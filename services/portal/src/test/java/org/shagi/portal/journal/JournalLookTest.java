package org.shagi.portal.journal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.portal.journal.JournalWorld.WORKED_DAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shagi.portal.journal.JournalDouble.Entry;
import org.shagi.portal.journal.JournalDouble.Refusal;

/** Every state of a cell at once, as a person and as an accessibility checker see it. */
class JournalLookTest extends BrowserTest {

    @Test
    void hasNothingThatAnAccessibilityCheckerFinds() {
        everyState();
        grid.picture("states");
        assertNothingFound();

        grid.at(2, WORKED_DAY).press("Enter");
        assertThat(grid.page().locator(".jg-panel")).isVisible();
        grid.picture("panel");
        assertNothingFound();

        grid.press("Escape", "?");
        assertThat(grid.page().locator(".jg-keys")).isVisible();
        grid.picture("keys");
        assertNothingFound();
    }

    @Test
    void hasNothingToFindOnEachOfItsPagesAndInItsDialogs() {
        journal.volumes = Map.of("5.3", 36);
        grid.open(journal, "/journal/romashka/2019-01").at(0, WORKED_DAY).press("KeyY", "Enter");
        assertThat(grid.page().locator(".jg-absence")).isVisible();
        assertNothingFound();

        grid.press("Escape", "ArrowDown", "Digit5", "Enter");
        grid.page().locator("[data-key=left]").click();
        assertNothingFound();
        grid.press("Escape");

        for (var tab : List.of("1", "2", "3", "all")) {
            grid.turnTo(tab);
            assertNothingFound();
        }

        journal.rule = write -> Refusal.asking("entered-late", "provider-not-named");
        grid.at(2, WORKED_DAY).press("Digit6");
        assertThat(grid.page().locator("dialog.jg-questions[open]")).isVisible();
        grid.picture("reasons");
        assertNothingFound();
        grid.press("Escape");
        assertThat(grid.cell(2, WORKED_DAY)).hasAttribute("data-flag", "?");
        grid.at(2, WORKED_DAY);
        grid.picture("asked");
        assertNothingFound();

        grid.page().context().setOffline(true);
        grid.press("ArrowDown", "Digit6");
        assertNothingFound();
    }

    @Test
    void fitsAMonthOfTwentyThreeDaysWithoutScrolling() {
        host.today = LocalDate.of(2019, 5, 31);
        JournalWorld.workingDays(YearMonth.of(2019, 5))
                .forEach(date -> journal.children.forEach(child -> journal.anotherSaves(
                        date,
                        Entry.present(
                                child.childId(), JournalWorld.planned(date).toArray(String[]::new)))));

        grid.open(journal, "/journal/romashka/2019-05").picture("may");

        assertThat(grid.page().locator("thead .jg-day")).hasCount(23);
        assertThat(grid.page().locator(".jg-scroll").evaluate("e => e.scrollWidth - e.clientWidth"))
                .isEqualTo(0);
        grid.turnTo("2").picture("may-page-2");
    }

    @Test
    void letsAnOnlookerLookInEnglishWithoutWriting() {
        host.readOnly = true;
        host.language = Locale.ENGLISH;
        journal.anotherSaves(WORKED_DAY, Entry.absent("child-1"));

        grid.open(journal, "/journal/romashka/2019-01").at(1, WORKED_DAY).press("Digit5");

        assertThat(grid.said()).hasText("You may only look at this journal.");
        assertThat(grid.cell(1, WORKED_DAY)).hasText("");
        assertThat(grid.cell(0, WORKED_DAY)).hasText("Н");
        grid.picture("onlooker");
        assertNothingFound();
    }

    private void everyState() {
        var children = new ArrayList<>(JournalWorld.children());
        children.set(4, children.get(4).with(LocalDate.of(2019, 1, 14), JournalWorld.ALL_CODES));
        journal.children = children;
        for (var date : JournalWorld.workingDays(JournalWorld.JANUARY)) {
            if (date.isBefore(WORKED_DAY)) {
                children.stream()
                        .filter(child -> !date.isBefore(child.from()))
                        .forEach(child -> journal.anotherSaves(
                                date,
                                date.getDayOfMonth() % 7 == child.childId().length() % 7
                                        ? Entry.absent(child.childId())
                                        : Entry.present(
                                                child.childId(),
                                                JournalWorld.planned(date).toArray(String[]::new))));
            }
        }
        children.forEach(
                child -> journal.anotherSaves(LocalDate.of(2019, 1, 15), Entry.present(child.childId(), "5.1")));
        journal.rule =
                write -> write.entries().containsKey("child-1") && write.date().equals(WORKED_DAY)
                        ? new Refusal(
                                422,
                                "code-not-in-programme",
                                "Услуги 5.8 нет в индивидуальной программе ребёнка (учётное дело 19/1), 16.01.2019.",
                                "child-1")
                        : null;
        grid.open(journal, "/journal/romashka/2019-01");
        journal.anotherSaves(WORKED_DAY, Entry.absent("child-3"), Entry.absent("child-4"));
        journal.gate.acquireUninterruptibly();
        grid.at(0, WORKED_DAY)
                .press("Digit5", "Digit8")
                .at(2, WORKED_DAY)
                .press("Digit3", "Digit5", "Digit6", "ArrowDown", "ArrowDown", "Space");
        journal.gate.release();
        assertThat(grid.page().locator("[data-flag='!']")).hasCount(1);
        assertThat(grid.page().locator("[data-flag='≠']")).hasCount(1);
        assertThat(grid.page().locator("[data-flag='⇄']")).hasCount(1);
        journal.gate.acquireUninterruptibly();
        grid.at(0, LocalDate.of(2019, 1, 18))
                .press("Space", "ArrowDown", "KeyY")
                .at(2, WORKED_DAY);
    }
}
