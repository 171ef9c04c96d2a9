package org.shagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shagi.sample.SampleAccount;
import org.shagi.sample.SampleWorld;
import org.shagi.test.PaperPictures;

/**
 * The primary diagnostics of ten children: a leader and a psychologist enter their halves by keys alone, without a network too, the head
 * prints the card; once it is closed, the thematic plan of the next month is told what prevails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagnosticsJourneyTest {

    private static final int INDICATORS = 13;

    /** The leader enters the first seven indicators, the psychologist the others. */
    private static final int LEADERS = 7;

    private static final List<String> LETTERS = List.of("К", "С", "З");

    /** Whether this page opens without a network, and as it is by now: what an earlier look at it left shows other cells as filled in. */
    private static final String IS_KEPT = """
            async () => {
              const kept = await caches.match(location.href);
              if (!kept || !navigator.serviceWorker.controller) return false;
              const filled = page => [...page.querySelectorAll('#card td.level')].map(cell => cell.textContent !== '').join();
              return filled(new DOMParser().parseFromString(await kept.text(), 'text/html')) === filled(document);
            }""";

    /** As if the days were over for which a page may be kept. */
    private static final String OUTDATE = """
            async () => {
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const address of await cache.keys()) {
                  const page = await cache.match(address);
                  if (!page.headers.has('shagi-kept-until')) continue;
                  const headers = new Headers(page.headers);
                  headers.set('shagi-kept-until', '2019-01-01T00:00:00.000Z');
                  await cache.put(address, new Response(await page.text(), {headers}));
                }
              }
            }""";

    private Suite suite;
    private People people;
    private Api api;
    private String group;
    private String diagnostics;

    @BeforeAll
    void startWithAGroupOfTen(@TempDir Path data) throws Exception {
        People.requireBrowser();
        suite = Suite.start(data, "--demo");
        people = People.at(suite.portal());
        api = new Api(suite);
        group = GroupOfTen.put(api);
        diagnostics = "/groups/%s/diagnostics".formatted(group);
        Awaitility.await()
                .until(() ->
                        api.get("diagnostics/groups/%s/rounds".formatted(group)).status() == 200);
    }

    @AfterAll
    void stop() {
        if (suite != null) {
            api.close();
            people.close();
            suite.close();
        }
    }

    @Test
    void aPrimaryRoundIsFilledByKeyboardSummedUpPrintedAndTakenUpByThePlanOfTheNextMonth() throws Exception {
        var leader = people.signedIn(SampleWorld.ORLOVA);
        leader.navigate(diagnostics + "?stage=PRIMARY");
        People.everybodyCanUse(leader);
        leader.locator("#openedOn").fill(GroupOfTen.FIRST.toString());
        leader.keyboard().press("Enter");
        type(leader, 0, LEADERS);
        typeWithoutANetwork();

        var psychologist = opened(SampleWorld.SOKOLOVA);
        type(psychologist, LEADERS, INDICATORS);
        People.everybodyCanUse(psychologist);

        var head = opened(SampleWorld.KUZNETSOVA);
        for (int row = 0; row < INDICATORS; row++) {
            assertThat(head.locator("#card tr[data-indicator='%d'] td.level".formatted(row + 1)))
                    .hasText(letters(row));
            assertThat(head.locator("#card tr[data-indicator='%d'] [data-sum=red]".formatted(row + 1)))
                    .hasText(String.valueOf(
                            List.of(letters(row)).stream().filter("К"::equals).count()));
        }
        for (var tab : head.locator(".diagnostics-tabs a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            assertThat(head.navigate(tab).status()).as(tab).isEqualTo(200);
            People.everybodyCanUse(head);
        }

        head.navigate(diagnostics + "/card");
        var paper = head.request().get(head.locator("#print-card").getAttribute("href"));
        assertThat(paper).isOK();
        PaperPictures.assertLooksAsApproved("diagnostics-card", paper.body());

        sessionEnds(psychologist);

        leader.onDialog(Dialog::accept);
        leader.navigate(diagnostics + "?stage=PRIMARY");
        leader.locator("form[action$='/closing'] button").click();
        assertThat(leader.locator(".note-done")).isVisible();
        checkOffWhatPrevails();
        tellParents();
    }

    /** One level of the leader is taken back, and typed again where no network is: it survives a reload and comes to the service. */
    private void typeWithoutANetwork() throws Exception {
        var first = "#card tr[data-indicator='2'] td.level >> nth=0";
        try (var line = new Line(suite.portal())) {
            var leader = people.signedIn(SampleWorld.ORLOVA);
            leader.onDialog(Dialog::accept);
            leader.navigate(line.address() + diagnostics + "?stage=PRIMARY");
            leader.locator(first).focus();
            press(leader, "Delete", 1);
            assertThat(leader.locator("#card td.waiting")).hasCount(0);
            leader.reload();
            Awaitility.await().until(() -> (Boolean) leader.evaluate(IS_KEPT));

            line.cut();
            leader.reload();
            assertThat(leader.locator("#kept")).isVisible();
            assertThat(leader.locator("#card thead th.child")).hasCount(GroupOfTen.CHILDREN);
            assertThat(leader.locator("#card tr[data-indicator='2'] td.level"))
                    .hasText(IntStream.range(0, GroupOfTen.CHILDREN)
                            .mapToObj(child -> child == 0 ? "" : "•")
                            .toArray(String[]::new));
            assertThat((String) leader.evaluate("async () => (await caches.match(location.href)).text()"))
                    .doesNotContain("level-RED\" data-child", "level-BLUE\" data-child", "level-GREEN\" data-child")
                    .doesNotContain("— " + leader.locator("#card").getAttribute("data-name-red"));
            leader.locator(first).focus();
            press(leader, String.valueOf(level(1, 0) + 1), 1);
            assertThat(leader.locator("#unsent")).isVisible();
            People.everybodyCanUse(leader);
            leader.reload();
            assertThat(leader.locator(first)).hasText(letters(1)[0]);
            assertThat(leader.locator("#card td.waiting")).hasCount(1);

            line.mend();
            leader.evaluate("dispatchEvent(new Event('online'))");
            assertThat(leader.locator("#kept")).isHidden();
            assertThat(leader.locator("#card tr[data-indicator='2'] td.level")).hasText(letters(1));
            assertThat(leader.locator("#card td.waiting")).hasCount(0);

            Awaitility.await().until(() -> (Boolean) leader.evaluate(IS_KEPT));
            line.cut();
            leader.evaluate(OUTDATE);
            assertThatThrownBy(leader::reload).hasMessageContaining("net::");
            leader.waitForURL("chrome-error://**");
            line.mend();
            leader.navigate(line.address() + diagnostics + "?stage=PRIMARY");
            Awaitility.await().until(() -> (Boolean) leader.evaluate(IS_KEPT));

            People.signIn(leader, SampleWorld.SOKOLOVA);
            leader.navigate(line.address() + diagnostics + "/card");
            Awaitility.await()
                    .until(() -> leader.evaluate("async () => (await caches.keys()).length")
                            .equals(0));
            leader.navigate(line.address() + diagnostics + "?stage=PRIMARY");
            Awaitility.await().until(() -> (Boolean) leader.evaluate(IS_KEPT));
            leader.locator("form.sign-out button").click();
            leader.waitForURL(address -> !address.contains(diagnostics));
            leader.navigate(line.address() + "/favicon.svg");
            assertThat(leader.evaluate("async () => (await caches.keys()).length"))
                    .isEqualTo(0);
        }
    }

    /** Whoever is signed out meanwhile is told to sign in, not that there is no network. */
    private static void sessionEnds(Page psychologist) {
        psychologist.context().clearCookies();
        psychologist
                .locator("#card tr[data-indicator='%d'] td.level >> nth=0".formatted(INDICATORS))
                .focus();
        press(psychologist, "1", 1);
        assertThat(psychologist.locator("#unsent")).containsText("Вход закончился");
        assertThat(psychologist.locator("#card td.waiting")).hasCount(1);
    }

    /** Diagnostics has told the journal what prevails in the group; the psychologist takes the first of it up. */
    private void checkOffWhatPrevails() throws Exception {
        var month = YearMonth.from(GroupOfTen.FIRST).plusMonths(1);
        var emphases = "attendance-journal/groups/%s/emphases/%s".formatted(group, month);
        Awaitility.await().until(() -> api.get(emphases).body().size() == INDICATORS);

        var psychologist = people.signedIn(SampleWorld.SOKOLOVA);
        psychologist.navigate("/journal/%s/%s/themes".formatted(group, month));
        var lines = psychologist.locator("section[aria-labelledby='emphases'] li");
        assertThat(lines).hasCount(INDICATORS);
        assertThat(lines.first()).containsText("Память");
        assertThat(lines.first()).containsText("7 из 10 детей");
        lines.first().locator("button").click();

        assertThat(lines.first()).containsText("учтено");
        assertThat(lines.first().locator("button")).hasText("Снять отметку");
        assertThat(lines.nth(1).locator("button")).hasText("Учтено в плане");
        People.everybodyCanUse(psychologist);
        assertThat(api.get(emphases)
                        .body()
                        .valueStream()
                        .map(one -> one.path("takenBy").asString(""))
                        .filter(by -> !by.isEmpty()))
                .containsExactly(SampleWorld.SOKOLOVA.id());
    }

    /** The deadline leads to the recommendations; they are handed over to all but one, and the parents are told. */
    private void tellParents() {
        var leader = people.signedIn(SampleWorld.ORLOVA);
        leader.navigate("/deadlines?group=" + group);
        var owed = leader.locator(".deadlines a[href$='/diagnostics/advice?stage=PRIMARY']");
        owed.click();
        People.everybodyCanUse(leader);
        leader.locator("input[form='hand-parents']").first().uncheck();
        leader.locator("#hand-parents button").click();
        assertThat(leader.locator(".note-done")).isVisible();
        assertThat(leader.locator("[aria-labelledby='children'] td", new Page.LocatorOptions().setHasText("вручены")))
                .hasCount(GroupOfTen.CHILDREN - 1);

        leader.locator("input[form='hand-parents']").uncheck();
        leader.locator("#hand-parents button").click();
        assertThat(leader.locator(".note-refused")).containsText("Не отмечен ни один ребёнок");

        leader.locator("form[action$='/told'] button").click();
        assertThat(leader.locator(".note-done")).isVisible();
        leader.navigate("/deadlines?group=" + group);
        assertThat(owed).hasCount(0);
    }

    private Page opened(SampleAccount account) {
        var page = people.signedIn(account);
        page.navigate(diagnostics + "?stage=PRIMARY");
        return page;
    }

    /** Types indicators {@code from} to {@code until} of each child; a typed level moves one row down, from the last to the next child. */
    private static void type(Page page, int from, int until) {
        assertThat(page.locator("#card tr[data-indicator='1'] td.level")).hasCount(GroupOfTen.CHILDREN);
        page.locator("#card td[tabindex='0']").focus();
        for (int column = 0; column < GroupOfTen.CHILDREN; column++) {
            press(page, "ArrowDown", from);
            for (int row = from; row < until; row++) {
                press(page, String.valueOf(level(row, column) + 1), 1);
            }
            if (until < INDICATORS) {
                press(page, "ArrowUp", until);
                press(page, "ArrowRight", 1);
            }
        }
        assertThat(page.locator("#card td.waiting")).hasCount(0);
        assertThat(page.locator("#card td.refused")).hasCount(0);
    }

    private static void press(Page page, String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    private static String[] letters(int row) {
        return IntStream.range(0, GroupOfTen.CHILDREN)
                .mapToObj(column -> LETTERS.get(level(row, column)))
                .toArray(String[]::new);
    }

    /** Some level of every indicator for every child; no two rows are alike. */
    private static int level(int row, int column) {
        return (row * row + column + row / 3) % 3;
    }
}
