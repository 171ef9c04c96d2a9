package org.shagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
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

/** The primary diagnostics of ten children: a leader and a psychologist enter their halves by keys alone, the head prints the card. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagnosticsJourneyTest {

    private static final int INDICATORS = 13;

    /** The leader enters the first seven indicators, the psychologist the others. */
    private static final int LEADERS = 7;

    private static final List<String> LETTERS = List.of("К", "С", "З");

    private Suite suite;
    private People people;
    private String diagnostics;

    @BeforeAll
    void startWithAGroupOfTen(@TempDir Path data) throws Exception {
        People.requireBrowser();
        suite = Suite.start(data, "--demo");
        people = People.at(suite.portal());
        try (var api = new Api(suite)) {
            var group = GroupOfTen.put(api);
            diagnostics = "/groups/%s/diagnostics".formatted(group);
            Awaitility.await()
                    .until(() -> api.get("diagnostics/groups/%s/rounds".formatted(group))
                                    .status()
                            == 200);
        }
    }

    @AfterAll
    void stop() {
        if (suite != null) {
            people.close();
            suite.close();
        }
    }

    @Test
    void aPrimaryRoundIsFilledByKeyboardSummedUpAndPrinted() throws IOException {
        var leader = people.signedIn(SampleWorld.ORLOVA);
        leader.navigate(diagnostics + "?stage=PRIMARY");
        People.everybodyCanUse(leader);
        leader.locator("#openedOn").fill(GroupOfTen.FIRST.toString());
        leader.keyboard().press("Enter");
        type(leader, 0, LEADERS);

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
