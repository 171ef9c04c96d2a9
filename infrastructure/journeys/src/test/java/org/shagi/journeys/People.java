package org.shagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.shagi.sample.SampleAccount;
import org.shagi.sample.SampleWorld;

/** People of the sample world at their browsers: a Chromium, and for each person a session of her own. */
final class People implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final URI portal;

    private People(URI portal) {
        this.portal = portal;
        this.playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "LANGUAGE", "ru")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--lang=ru")));
    }

    /** Skips the test, visibly, where there is no Chromium. */
    static void requireBrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + ": browser tests are skipped");
    }

    static People at(URI portal) {
        return new People(portal);
    }

    /** A browser in which nobody has signed in. */
    Page stranger() {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(portal.toString())
                        .setViewportSize(1366, 768)
                        .setLocale("ru-RU")
                        .setTimezoneId("Europe/Kaliningrad"))
                .newPage();
        page.setDefaultTimeout(20_000);
        return page;
    }

    /** A browser in which this person has signed in by hand and stands on the first page. */
    Page signedIn(SampleAccount account) {
        var page = stranger();
        signIn(page, account);
        return page;
    }

    /** This browser becomes that of this person, who signs in by hand. */
    static void signIn(Page page, SampleAccount account) {
        page.context().clearCookies();
        page.navigate("/");
        page.fill("#username", account.id());
        page.fill("#password", SampleWorld.PASSWORD);
        page.click("button[type=submit]");
        assertThat(page.locator(".who")).containsText(account.name());
    }

    /** Fails with what axe has to say against the page, WCAG 2.2 AA included. */
    static void everybodyCanUse(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        org.assertj.core.api.Assertions.assertThat(found)
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
