package org.shagi.portal.journal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.portal.journal.JournalWorld.WORKED_DAY;

import org.junit.jupiter.api.Test;
import org.shagi.portal.journal.JournalDouble.Entry;

/** The leader fills the journal by keys. */
class JournalGridTest extends BrowserTest {

    private static final String MONTH = "/month/2019-01";

    @Test
    void takesTheWorkedDayByKeysAndCountsEightOfEachCode() {
        grid.open(journal, MONTH).at(0, WORKED_DAY);

        grid.press("Digit3", "Digit5", "Digit6", "Digit7", "Control+KeyD");
        grid.at(8, WORKED_DAY).press("KeyY", "ArrowDown", "KeyY").untilSaved();

        assertThat(grid.cell(0, WORKED_DAY)).hasText("3567");
        assertThat(grid.cell(9, WORKED_DAY)).hasText("Н");
        for (var digit : new String[] {"1", "3", "5", "6", "7"}) {
            assertThat(grid.total(digit, WORKED_DAY)).hasText("8");
            assertThat(grid.monthTotal(digit)).hasText("8");
        }
        assertThat(grid.total("all", WORKED_DAY)).hasText("40");
        assertThat(grid.childTotal(0)).hasText("5");
        assertThat(grid.childTotal(9)).hasText("0");
        grid.picture("worked-day");
        assertThat(journal.sheet(WORKED_DAY))
                .hasSize(10)
                .containsEntry("child-1", Entry.present("child-1", "5.1", "5.3", "5.5", "5.6", "5.7"))
                .containsEntry("child-10", Entry.absent("child-10"));
    }
}
