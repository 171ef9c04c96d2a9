package org.shagi.portal.journal;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shagi.portal.InChromium;

/** For each test a fresh page and journal. */
abstract class BrowserTest extends InChromium {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    final List<String> complaints = new ArrayList<>();
    GridHost host;
    JournalDouble journal;
    GridPage grid;

    @BeforeEach
    void openPage() throws IOException {
        host = new GridHost();
        journal = new JournalDouble(host);
        Page page = newPage(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("ru-RU"));
        page.onPageError(complaints::add);
        page.setDefaultTimeout(10_000);
        grid = new GridPage(page);
    }

    @AfterEach
    void closePage() {
        grid.page().context().close();
        journal.close();
        Assertions.assertThat(complaints).as("errors in the page").isEmpty();
    }

    /** Fails with what an accessibility checker has to say against the journal as it stands. */
    void assertNothingFound() {
        var found = new AxeBuilder(grid.page())
                .withTags(WCAG)
                .include("journal-grid")
                .analyze()
                .getViolations();
        Assertions.assertThat(found).as(found.toString()).isEmpty();
    }
}
