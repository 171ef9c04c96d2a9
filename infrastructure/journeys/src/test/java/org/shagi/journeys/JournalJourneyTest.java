package org.shagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shagi.sample.SampleAccount;
import org.shagi.sample.SampleWorld;
import tools.jackson.databind.JsonNode;

/**
 * A month of the sample group three times over: typed by keyboard, put by another system, fed in as a workbook; and the journal without
 * a network. The months of the sample group are closed, so that everything here is a correction with its reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalJourneyTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2019, 2);
    private static final String REASON = "сверка с бумажным журналом";

    private Suite suite;
    private People people;
    private Api api;
    private String group;

    @BeforeAll
    void startWithTheSampleWorld(@TempDir Path data) throws Exception {
        People.requireBrowser();
        suite = Suite.start(data, "--demo");
        api = new Api(suite);
        group = api.idOf(SampleWorld.ROMASHKA);
        people = People.at(suite.portal());
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
    void aMonthTypedByKeyboardIsTheMonthPutByApiAndTheMonthOfAWorkbookMarkForMark() throws Exception {
        var month = month(JANUARY);
        var dates = dates(month);
        var wanted = MonthMarks.invented(dates, children(month));
        assertThat(dates).hasSize(17);

        dates.forEach(this::wipe);
        var leader = opened(SampleWorld.ORLOVA, JANUARY, suite.portal().toString());
        type(leader, "1", wanted);
        type(leader, "2", wanted);
        type(opened(SampleWorld.SOKOLOVA, JANUARY, suite.portal().toString()), "3", wanted);
        assertThat(MonthMarks.of(month(JANUARY))).as("typed").isEqualTo(wanted);

        dates.forEach(this::wipe);
        wanted.days().forEach(this::put);
        assertThat(MonthMarks.of(month(JANUARY))).as("put").isEqualTo(wanted);

        dates.forEach(this::wipe);
        var path = "attendance-journal/groups/%s/months/%s".formatted(group, JANUARY);
        var told = api.upload(
                path + "/import?trial=false&correctionReason=" + encoded(REASON),
                wanted.into(api.file(path + "/template.xlsx"), cases(month)));
        assertThat(told).doesNotContain("REFUSED");
        assertThat(MonthMarks.of(month(JANUARY))).as("fed in: %s", told).isEqualTo(wanted);
    }

    @Test
    void fortyMarksTypedWithoutANetworkSurviveAReloadAndAConflictAsks() throws Exception {
        var days = dates(month(FEBRUARY)).subList(0, 5);
        days.forEach(this::wipe);
        try (var line = new Line(suite.portal())) {
            var leader = opened(SampleWorld.ORLOVA, FEBRUARY, line.address());
            leader.onDialog(Dialog::accept);
            Awaitility.await()
                    .until(
                            () -> (Boolean)
                                    leader.evaluate(
                                            "async () => Boolean(await caches.match(location.pathname)) && Boolean(navigator.serviceWorker.controller)"));

            line.cut();
            press(leader, "Digit1");
            giveTheReason(leader);
            press(leader, "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "Digit5", "Control+KeyD");
            assertThat(leader.locator(".jg-badge")).containsText("только на этом устройстве: 40");
            leader.reload();
            assertThat(leader.locator("journal-grid[ready]")).isVisible();
            assertThat(leader.locator("[data-kind=offline]")).isVisible();
            assertThat(leader.locator(".jg-badge")).containsText("только на этом устройстве: 40");
            People.everybodyCanUse(leader);
            assertThat(marked(days)).isZero();

            line.mend();
            leader.evaluate("dispatchEvent(new Event('online'))");
            assertThat(leader.locator(".jg-badge")).hasAttribute("data-state", "saved");
            assertThat(marked(days)).isEqualTo(40);
            assertThat(MonthMarks.of(month(FEBRUARY))
                            .days()
                            .get(days.getFirst())
                            .values())
                    .containsOnly("15");

            line.cut();
            leader.locator("td[data-row='0'][data-day='%s']".formatted(days.getLast()))
                    .click();
            press(leader, "Digit5");
            var psychologist =
                    opened(SampleWorld.SOKOLOVA, FEBRUARY, suite.portal().toString());
            psychologist
                    .locator("td[data-row='0'][data-day='%s']".formatted(days.getLast()))
                    .click();
            press(psychologist, "KeyY");
            giveTheReason(psychologist);
            assertThat(psychologist.locator(".jg-badge")).hasAttribute("data-state", "saved");
            line.mend();
            leader.evaluate("dispatchEvent(new Event('online'))");

            assertThat(leader.locator(".jg-issues")).containsText("У вас: 5.5. В журнале");
            assertThat(leader.locator(".jg-issues")).containsText("отсутствует, Н");
            People.everybodyCanUse(leader);
            assertThat(marks(days.getLast())).containsValue("Н");
            leader.locator(".jg-issues button").click();
            leader.locator(".jg-panel [data-key=mine]").click();
            assertThat(leader.locator(".jg-badge")).hasAttribute("data-state", "saved");
            assertThat(marks(days.getLast()).values()).containsExactly("15");
        }
    }

    private Page opened(SampleAccount account, YearMonth month, String portal)
            throws IOException, InterruptedException {
        var page = people.signedIn(account);
        page.navigate("%s/journal/%s/%s?day=%s"
                .formatted(portal, group, month, dates(month(month)).getFirst()));
        assertThat(page.locator("journal-grid[ready]")).isVisible();
        return page;
    }

    /** Fills a page of the month by keys alone, column by column, from its first cell. */
    private void type(Page page, String sheet, MonthMarks wanted) {
        var rows = page.locator("tbody tr td[data-column='0']").all().stream()
                .map(cell -> cell.getAttribute("data-child"))
                .toList();
        while (!page.locator("#jg-tab-" + sheet).getAttribute("aria-selected").equals("true")) {
            press(page, "Alt+PageDown");
        }
        press(page, "Home", "PageUp", "PageUp");
        wanted.days().forEach((date, marks) -> {
            rows.forEach(child -> {
                keys(sheet, marks.get(child)).forEach(key -> {
                    press(page, key);
                    if (page.locator("dialog.jg-reason[open]").isVisible()) {
                        giveTheReason(page);
                    }
                });
                press(page, "ArrowDown");
            });
            press(page, "PageUp", "PageUp", "ArrowRight");
        });
        assertThat(page.locator(".jg-badge")).hasAttribute("data-state", "saved");
    }

    private static List<String> keys(String sheet, String mark) {
        if (mark.equals("Н")) {
            return sheet.equals("1") ? List.of("KeyY") : List.of();
        }
        var page = Map.of("1", "1", "2", "256789", "3", "34").get(sheet);
        return mark.chars()
                .filter(digit -> page.indexOf(digit) >= 0)
                .mapToObj(digit -> "Digit" + (char) digit)
                .toList();
    }

    private static void giveTheReason(Page page) {
        assertThat(page.locator("dialog.jg-reason[open]")).isVisible();
        page.keyboard().type(REASON);
        press(page, "Tab", "Enter");
        assertThat(page.locator("dialog.jg-reason[open]")).hasCount(0);
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private void wipe(LocalDate date) {
        put(date, Map.of());
    }

    private void put(LocalDate date, Map<String, String> marks) {
        try {
            var path = "attendance-journal/groups/%s/days/%s".formatted(group, date);
            var version = api.get(path).body().path("version").asLong();
            var entries = marks.entrySet().stream()
                    .map(mark -> Map.of(
                            "childId",
                            mark.getKey(),
                            "attendance",
                            mark.getValue().equals("Н") ? "ABSENT" : "PRESENT",
                            "codes",
                            mark.getValue()
                                    .chars()
                                    .filter(Character::isDigit)
                                    .mapToObj(digit -> "5." + (char) digit)
                                    .toList()))
                    .toList();
            var answer = api.put(
                    path,
                    Map.of("entries", entries, "correctionReason", REASON),
                    Map.of("If-Match", "\"" + version + "\""));
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode month(YearMonth month) throws IOException, InterruptedException {
        return api.get("attendance-journal/groups/%s/months/%s".formatted(group, month))
                .body();
    }

    private Map<String, String> marks(LocalDate date) throws IOException, InterruptedException {
        return MonthMarks.of(month(YearMonth.from(date))).days().get(date);
    }

    private int marked(List<LocalDate> days) throws IOException, InterruptedException {
        var all = MonthMarks.of(month(YearMonth.from(days.getFirst()))).days();
        return days.stream().mapToInt(day -> all.get(day).size()).sum();
    }

    private static List<LocalDate> dates(JsonNode month) {
        return month.path("days")
                .valueStream()
                .map(day -> LocalDate.parse(day.path("date").asString()))
                .toList();
    }

    private static List<String> children(JsonNode month) {
        return month.path("children")
                .valueStream()
                .map(child -> child.path("childId").asString())
                .toList();
    }

    private static Map<String, String> cases(JsonNode month) {
        var cases = new TreeMap<String, String>();
        month.path("children")
                .forEach(child -> cases.put(
                        child.path("caseNumber").asString(),
                        child.path("childId").asString()));
        return cases;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
