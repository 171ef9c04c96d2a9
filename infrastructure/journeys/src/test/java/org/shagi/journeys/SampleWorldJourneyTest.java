package org.shagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shagi.sample.SampleGroup;
import org.shagi.sample.SampleWorld;

/** The main job on the centre's own example, through the pages: what the leader sees and types, and what the centre sees of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleWorldJourneyTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final ZoneId CENTRE = ZoneId.of("Europe/Kaliningrad");
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 9);
    private static final List<String> NORMS_OF_TEN = List.of("206", "60", "60", "60", "206", "206", "60", "40", "20");

    private final Map<SampleGroup, String> ids = new HashMap<>();
    private Suite suite;
    private People people;

    @BeforeAll
    void startWithTheSampleWorld(@TempDir Path data) throws Exception {
        People.requireBrowser();
        suite = Suite.start(data, "--demo");
        try (var api = new Api(suite)) {
            for (var group : SampleWorld.GROUPS) {
                ids.put(group, api.idOf(group));
            }
        }
        people = People.at(suite.portal());
    }

    @AfterAll
    void stop() {
        if (suite != null) {
            people.close();
            suite.close();
        }
    }

    @Test
    void nobodySeesAnythingWithoutSigningIn() {
        var page = people.stranger();

        page.navigate("/groups");

        assertThat(page.locator("#password")).isVisible();
        assertThat(page.request().get("/api/enrolment/groups").status()).isEqualTo(401);
        People.everybodyCanUse(page);
    }

    @Test
    void theLeaderSeesHerOwnGroupsAndTheirChildrenByName() {
        var page = people.signedIn(SampleWorld.ORLOVA);

        page.navigate("/groups");
        assertThat(page.locator("#content")).containsText("Ромашка");
        assertThat(page.locator("#content")).not().containsText("Солнышко");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ромашка"))
                .click();

        var rows = page.locator("#content table tbody tr");
        assertThat(rows).hasCount(10);
        assertThat(rows.first()).containsText("09.01.2019 – 09.07.2019");
        People.everybodyCanUse(page);
    }

    @Test
    void aGroupOutsideTheScopeStaysClosed() {
        var page = people.signedIn(SampleWorld.BELOVA);

        var answer = page.navigate("/journal/" + idOf(SampleWorld.ROMASHKA) + "/2019-01");
        var api =
                page.request().get("/api/attendance-journal/groups/" + idOf(SampleWorld.ROMASHKA) + "/months/2019-01");

        assertThat(answer.status()).isIn(403, 404);
        assertThat(api.status()).isEqualTo(403);
    }

    @Test
    void theMonthPlanShowsTheNormsOfTenBesideWhatWasGiven() {
        var page = people.signedIn(SampleWorld.ORLOVA);

        page.navigate("/groups/%s/plan/%s".formatted(idOf(SampleWorld.ROMASHKA), JANUARY));

        var table = page.locator("table.sheet-grid");
        assertThat(table.locator("thead th.day")).hasCount(17);
        for (int code = 0; code < NORMS_OF_TEN.size(); code++) {
            var figures = table.locator("tbody tr").nth(code).locator("td.number");
            assertThat(figures.nth(2)).hasText(NORMS_OF_TEN.get(code));
        }
        assertThat(table.locator("tfoot td.number").nth(2)).hasText("918");
        People.everybodyCanUse(page);
    }

    @Test
    void theCourseOfTenOwes5508AndAQuarter2754() {
        var page = people.signedIn(SampleWorld.KUZNETSOVA);

        page.navigate("/groups/%s/fulfilment".formatted(idOf(SampleWorld.ROMASHKA)));
        assertThat(total(page, "План")).hasText(figure("5508"));
        page.navigate("/groups/%s/fulfilment?from=2019-01&to=2019-03".formatted(idOf(SampleWorld.ROMASHKA)));
        assertThat(total(page, "План")).hasText(figure("2754"));
        page.navigate("/groups/%s/fulfilment?from=2019-01&to=2019-01".formatted(idOf(SampleWorld.ROMASHKA)));
        assertThat(total(page, "План")).hasText(figure("918"));
        People.everybodyCanUse(page);
    }

    @Test
    void theGroupOfElevenOwesExactTenths() {
        var page = people.signedIn(SampleWorld.BELOVA);
        var group = "/groups/%s/fulfilment".formatted(idOf(SampleWorld.SOLNYSHKO));

        page.navigate(group);
        assertThat(total(page, "План")).hasText(figure("6058,8"));
        page.navigate(group + "?from=2019-01&to=2019-03");
        assertThat(total(page, "План")).hasText(figure("3029,4"));
        page.navigate(group + "?from=2019-01&to=2019-01");
        assertThat(total(page, "План")).hasText(figure("1009,8"));
    }

    @Test
    void theWorkedDayCountsEightOnEachCodeAndForty() {
        var page = people.signedIn(SampleWorld.ORLOVA);
        var day = SampleWorld.WORKED_DAY;

        openGrid(page, SampleWorld.ROMASHKA, YearMonth.from(day));

        for (var digit : List.of("1", "3", "5", "6", "7")) {
            assertThat(given(page, digit, day)).hasText("8");
        }
        for (var digit : List.of("2", "4", "8", "9")) {
            assertThat(given(page, digit, day)).hasText("–");
        }
        assertThat(given(page, "all", day)).hasText("40");
        var absent = page.locator("td[data-row][data-day='%s']".formatted(day))
                .filter(new Locator.FilterOptions().setHasText("Н"));
        assertThat(absent).hasCount(2);
        People.everybodyCanUse(page);
    }

    @Test
    void theWayBackFromAFigureLeadsToTheDaySheet() {
        var page = people.signedIn(SampleWorld.CENTER);

        page.navigate("/fulfilment?from=2019-01&to=2019-01");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SampleWorld.PREVENTION.name()))
                .click();
        page.locator("#table-parts")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Ромашка"))
                .click();
        page.locator("a[href*='provenance'][href*='5.3']").first().click();

        var day = page.locator("a[href*='day=%s']".formatted(SampleWorld.WORKED_DAY));
        assertThat(day).isVisible();
        People.everybodyCanUse(page);
        day.click();
        assertThat(page.locator("journal-grid[ready]")).isVisible();
    }

    @Test
    void aDayTypedByKeyboardIsOnTheOpenDashboardWithinASecond() {
        var leader = people.signedIn(SampleWorld.ORLOVA);
        var centre = people.signedIn(SampleWorld.CENTER);
        var unfilled = firstUnfilledDayOfTheRunningCourse(leader);
        centre.navigate("/fulfilment");
        var fact = total(centre, "Факт");
        long before = Long.parseLong(fact.innerText().replaceAll("\\D", ""));

        openGrid(leader, SampleWorld.VASILYOK, YearMonth.from(unfilled));
        leader.locator("td[data-row='0'][data-day='%s']".formatted(unfilled)).click();
        for (var key : List.of("Digit5", "Digit6", "Shift+ArrowDown", "Shift+ArrowDown", "Control+d")) {
            leader.keyboard().press(key);
        }
        giveTheReasonIfItIsLate(leader);
        assertThat(leader.locator(".jg-badge")).hasAttribute("data-state", "saved");
        var saved = System.nanoTime();

        // three children, each present (5.1) with 5.5 and 5.6
        assertThat(fact).hasText(figure(Long.toString(before + 9)));
        System.out.printf("from saved to seen on the dashboard: %d ms%n", (System.nanoTime() - saved) / 1_000_000);
    }

    @Test
    void theCentreSeesAllDepartmentsOnAChart() {
        var page = people.signedIn(SampleWorld.CENTER);

        page.navigate("/fulfilment?from=2019-01&to=2019-07");

        assertThat(page.locator("#table-parts tbody tr")).hasCount(2);
        assertThat(page.locator("#chart-parts svg")).isVisible();
        assertThat(total(page, "План")).hasText(figure("11566,8"));
        People.everybodyCanUse(page);
    }

    @Test
    void theReportOnTimelinessTellsAsManyOverdueTermsAsTheServicesNameTogether() {
        var page = people.signedIn(SampleWorld.CENTER);
        page.navigate("/overview");
        var together = page.locator("#overdue-terms");
        assertThat(together).hasText(Pattern.compile("^[1-9][0-9\\s]*$"));
        var overdue = together.innerText();

        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            page.navigate("/reports?kind=timeliness&from=2019-01&to=" + YearMonth.now(CENTRE));
            var sums = page.locator("table.sheet tbody tr").last().locator("td");
            assertThat(sums.nth(8).innerText()).isEqualTo(overdue);
        });
        People.everybodyCanUse(page);
    }

    @Test
    void theCardOfTheFirstRoundShowsThirteenIndicatorsByLetters() {
        var page = people.signedIn(SampleWorld.SOKOLOVA);

        page.navigate("/groups/%s/diagnostics?stage=PRIMARY".formatted(idOf(SampleWorld.ROMASHKA)));

        assertThat(page.locator("#card tbody tr[data-indicator]")).hasCount(13);
        assertThat(page.locator("#card tr[data-indicator='1'] td.level")).hasCount(10);
        assertThat(page.locator("#card tr[data-indicator='1'] td.level").first())
                .hasText(Pattern.compile("[КСЗ]"));
        People.everybodyCanUse(page);
    }

    @Test
    void aMatrixIsPrintedWithItsDaysAsApprovedToTheHeadWholeAndToTheLeaderHerPart() throws Exception {
        var papers = new MatrixPapers(people, idOf(SampleWorld.ROMASHKA));

        var head = papers.printed(SampleWorld.KUZNETSOVA, "PRIMARY", "matrix-primary-whole");
        MatrixPapers.days(head, 6, true);
        MatrixPapers.days(head, 10, true);
        MatrixPapers.days(head, 1, false);
        var leader = papers.printed(SampleWorld.ORLOVA, "PRIMARY", "matrix-primary-part");
        MatrixPapers.days(leader, 6, true);
        MatrixPapers.days(leader, 10, false);
        papers.printed(SampleWorld.KUZNETSOVA, "FINAL", "matrix-final-whole");
    }

    @Test
    void theParentsWereToldOfEachRoundButTheLastOfTheRunningCourse() {
        var over = new MatrixPapers(people, idOf(SampleWorld.ROMASHKA));
        var running = new MatrixPapers(people, idOf(SampleWorld.VASILYOK));
        var handed = "tbody td a:has-text('вручены')";

        for (var stage : List.of("PRIMARY", "INTERMEDIATE")) {
            var told = over.recommendations(SampleWorld.ORLOVA, stage);
            assertThat(told.locator("section").first()).containsText("Сообщены");
            assertThat(told.locator(handed)).hasCount(10);
        }
        assertThat(over.recommendations(SampleWorld.ORLOVA, "FINAL").locator(handed))
                .hasCount(20);
        var last = running.recommendations(SampleWorld.SOKOLOVA, "INTERMEDIATE");
        assertThat(last.locator(handed)).hasCount(0);
        assertThat(last.locator("section").first()).containsText("Ещё не отмечено");
    }

    @Test
    void thePicturesOfTheDocumentationShowThePagesAsTheyAre() throws Exception {
        var leader = people.signedIn(SampleWorld.ORLOVA);
        openGrid(leader, SampleWorld.ROMASHKA, JANUARY);
        Pictures.take(leader, "journal");

        var centre = people.signedIn(SampleWorld.CENTER);
        centre.navigate("/fulfilment?from=2019-01&to=2019-07");
        assertThat(centre.locator("#chart-parts svg")).isVisible();
        Pictures.take(centre, "dashboard");
    }

    @Test
    void thePagesSpeakEnglishWhenAsked() {
        var page = people.signedIn(SampleWorld.ORLOVA);

        page.locator(".languages a[lang=en]").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".shell-menu")).containsText("Groups");
        openGrid(page, SampleWorld.ROMASHKA, JANUARY);
        assertThat(page.locator("td[data-row='0'][data-day='%s']".formatted(FIRST_DAY)))
                .isVisible();
    }

    @Test
    void theListOfChildrenCanBePrinted() {
        var page = people.signedIn(SampleWorld.ORLOVA);

        var answer = page.request().get("/api/enrolment/groups/%s/roster.pdf".formatted(idOf(SampleWorld.ROMASHKA)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private void openGrid(Page page, SampleGroup group, YearMonth month) {
        page.navigate("/journal/%s/%s".formatted(idOf(group), month));
        assertThat(page.locator("journal-grid[ready]")).isVisible();
    }

    /** «Всего оказано» of a day: by the code's digit, or of all codes. */
    private static Locator given(Page page, String what, LocalDate day) {
        return page.locator("td[data-total='%s'][data-day='%s']".formatted(what, day));
    }

    /** The day may be yesterday or today, as the calendar falls: only what is written late is asked about. */
    private static void giveTheReasonIfItIsLate(Page page) {
        var dialog = page.locator("dialog.jg-questions[open]");
        assertThat(dialog.or(page.locator(".jg-badge[data-state=saved]"))).isVisible();
        if (dialog.isVisible()) {
            page.keyboard().type("записано после выходных");
            page.keyboard().press("Enter");
        }
    }

    private static LocalDate firstUnfilledDayOfTheRunningCourse(Page leader) {
        leader.navigate("/");
        var href = leader.locator("ul.owed a").first().getAttribute("href");
        return LocalDate.parse(href.replaceFirst(".*day=", ""));
    }

    private static Locator total(Page page, String name) {
        return page.locator(".totals div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("span").filter(new Locator.FilterOptions().setHasText(name))))
                .locator("b");
    }

    /** A figure as it is shown, whatever space stands between thousands. */
    private static Pattern figure(String digits) {
        var pattern = new StringBuilder();
        for (var digit : digits.toCharArray()) {
            pattern.append(digit == ',' ? "," : digit).append("\\s?");
        }
        return Pattern.compile("^\\s*" + pattern + "$");
    }

    private String idOf(SampleGroup group) {
        return Optional.ofNullable(ids.get(group)).orElseThrow();
    }
}
