package org.shagi.portal.journal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A Chromium for the class and for each test a fresh page and journal. Skipped, visibly, where there is no Chromium. */
abstract class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Playwright playwright;
    private static Browser browser;

    final List<String> complaints = new ArrayList<>();
    GridHost host;
    JournalDouble journal;
    GridPage grid;

    @BeforeAll
    static void startBrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + ": browser tests are skipped");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stopBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void openPage() throws IOException {
        host = new GridHost();
        journal = new JournalDouble(host);
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("ru-RU"))
                .newPage();
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
