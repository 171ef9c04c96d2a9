package org.shagi.portal.journal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.portal.journal.JournalWorld.WORKED_DAY;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.journal.JournalDouble.Entry;

/** One day of the journal on a phone, by taps alone. */
class JournalPhoneTest extends BrowserTest {

    private static final String DAY = "/journal/romashka/2019-01?day=" + WORKED_DAY;

    @BeforeEach
    void holdAPhone() {
        grid.page().setViewportSize(390, 844);
    }

    @Test
    void fillsTheWorkedDayWithATapForEachAbsenceAndOneForTheSessions() {
        grid.open(journal, DAY);
        assertThat(grid.page().locator(".jd-head h2")).hasText("среда, 16 января");
        assertThat(key("confirm")).isDisabled();
        key("away-child-9").click();
        key("away-child-10").click();
        key("came-child-1").click();
        assertThat(grid.page().locator(".jd-foot p")).hasText("Отмечено 3 из 10, осталось 7.");
        assertNothingFound();

        key("rest").click();
        assertThat(key("chip-3")).hasAttribute("aria-pressed", "true");
        assertThat(key("chip-2")).hasAttribute("aria-pressed", "false");
        key("confirm").click();
        grid.untilSaved();

        assertThat(grid.page().locator(".jd-foot p")).hasText("День заполнен.");
        assertThat(journal.sheet(WORKED_DAY))
                .hasSize(10)
                .containsEntry("child-1", Entry.present("child-1", "5.1", "5.3", "5.5", "5.6", "5.7"))
                .containsEntry("child-10", Entry.absent("child-10"));
        grid.picture("phone");
        assertNothingFound();
    }

    @Test
    void takesASessionOffOfEverybodyAndLeavesADayThatWasFilledByHandAsItIs() {
        journal.anotherSaves(
                WORKED_DAY, Entry.present("child-1", "5.1", "5.5", "5.8"), Entry.present("child-2", "5.1"));
        grid.open(journal, DAY);
        assertThat(key("chip-8")).hasAttribute("aria-pressed", "true");

        key("chip-5").click();
        grid.untilSaved();
        assertThat(journal.sheet(WORKED_DAY))
                .containsEntry("child-1", Entry.present("child-1", "5.1", "5.8"))
                .containsEntry("child-2", Entry.present("child-2", "5.1"));

        key("name-child-1").click();
        assertThat(grid.page().locator(".jg-panel h2")).hasText("Алексеева Дарья Игоревна");
        grid.picture("phone-panel");
        assertNothingFound();
    }

    @Test
    void asksInTheRowWhereAnotherPersonWroteMeanwhile() {
        grid.open(journal, DAY);
        journal.anotherSaves(WORKED_DAY, Entry.absent("child-1"));

        key("came-child-1").click();
        key("theirs").click();
        grid.untilSaved();

        assertThat(key("away-child-1")).hasAttribute("aria-pressed", "true");
        assertThat(journal.sheet(WORKED_DAY)).containsEntry("child-1", Entry.absent("child-1"));
    }

    @Test
    void showsTheMonthAgainWhenTheScreenIsWide() {
        grid.open(journal, DAY);
        key("away-child-1").click();

        grid.page().setViewportSize(1366, 768);

        assertThat(grid.cell(0, WORKED_DAY)).hasText("Н");
        assertThat(grid.page().locator("td[tabindex='0']")).hasAttribute("data-day", WORKED_DAY.toString());
    }

    private Locator key(String key) {
        return grid.page().locator("journal-grid [data-key='" + key + "']");
    }

    @Override
    void assertNothingFound() {
        super.assertNothingFound();
        assertThat(grid.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
