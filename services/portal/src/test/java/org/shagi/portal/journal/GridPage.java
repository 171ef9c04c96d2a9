package org.shagi.portal.journal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;

/** The grid as a person meets it: cells by child and day, keys, what the badge and the totals say. */
record GridPage(Page page) {

    GridPage open(JournalDouble journal, String address) {
        page.navigate(journal.address() + address);
        assertThat(page.locator("journal-grid[ready]")).isVisible();
        return this;
    }

    /** @param row from 0, in the order of the names */
    Locator cell(int row, LocalDate date) {
        return page.locator("td[data-row='" + row + "'][data-day='" + date + "']");
    }

    GridPage at(int row, LocalDate date) {
        cell(row, date).click();
        return this;
    }

    /** Presses keys one after another, named as in the browser: {@code Digit3}, {@code Shift+ArrowDown}. */
    GridPage press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Locator total(String what, LocalDate date) {
        return page.locator("td[data-total='" + what + "'][data-day='" + date + "']");
    }

    Locator monthTotal(String what) {
        return page.locator("td[data-total='" + what + "'][data-day=month]");
    }

    Locator childTotal(int row) {
        return page.locator("tbody tr").nth(row).locator(".jg-sum");
    }

    Locator badge() {
        return page.locator(".jg-badge");
    }

    Locator said() {
        return page.locator(".jg-said");
    }

    GridPage turnTo(String tab) {
        page.locator("#jg-tab-" + tab).click();
        return this;
    }

    GridPage untilSaved() {
        assertThat(badge()).hasAttribute("data-state", "saved");
        return this;
    }

    /** A picture for the eye, under {@code target/pictures}. */
    GridPage picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
        return this;
    }
}
