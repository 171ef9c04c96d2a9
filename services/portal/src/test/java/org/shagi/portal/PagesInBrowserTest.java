package org.shagi.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.portal.services.ServiceClients;

/** The pages as a person, a keyboard and an accessibility checker meet them. Skipped, visibly, where there is no Chromium. */
class PagesInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Playwright playwright;
    private static Browser browser;

    private final StubServices services = RunningPortal.SERVICES;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

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
    void openBrowserAsLeader() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Romashka.hasItsPlan(services);
        Romashka.isPlanned(services, "DRAFT", 2);
        Romashka.isOrdered(services);
        Romashka.hasARound(services);
        Romashka.hasPrints(services);
        Romashka.hasThemes(services);
        JournalCare.isKnownTo(services);
        ZlatasFile.isKnownTo(services);
        Registered.isKnownTo(services);
        Zlata.isKnownTo(services, "CONTRACT_SIGNED", Zlata.programme(), Zlata.contract());
        Prevention.isKnownTo(services);
        Centre.isKnownTo(services);
        services.answer("GET enrolment/cases/k0/documents", """
                [{"kind":"contract","title":"Договор","available":true,"why":null},
                 {"kind":"refusal","title":"Отказ","available":false,"why":"Отказа не было."}]""");
        services.answer("GET enrolment/cases/k0/acts", """
                [{"id":"a2","kind":"FINAL","from":"2019-01-09","to":"2019-07-09","signed":false,"number":null,
                  "signedOn":null,"complete":false,"differs":true,"lines":[]}]""");
        services.answer("POST enrolment/cases/search", "{\"total\":0,\"page\":1,\"cases\":[]}");
        Romashka.owes(services);
        ServiceClients.ON_THE_BUS.forEach(
                service -> services.answer("GET %s/operations/quarantine".formatted(service), "[]"));
        RunningPortal.IDENTITY.nextIs(new StubIdentity.Person(
                "orlova",
                "Орлова Тамара Игоревна",
                List.of("GROUP_LEADER", "DEPARTMENT_HEAD", "CENTRAL_OFFICE", "SYSTEM_ADMIN"),
                List.of()));
        page = browser.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void closePage() {
        page.context().close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1366, /",
        "1366, /deadlines",
        "1366, /groups",
        "1366, /groups/romashka",
        "1366, /groups/new",
        "1366, /groups/romashka/applications/new",
        "1366, /cases",
        "1366, /cases/k0",
        "1366, /journal/romashka/2019-01",
        "390, /journal/romashka/2019-01",
        "1366, /groups/romashka/plan/2019-01",
        "1366, /groups/romashka/plan/2019-01?edit=true",
        "1366, /groups/romashka/plan/reachability",
        "1366, /groups/romashka/plan/catch-up",
        "1366, /groups/romashka/plan/cyclogram?weekday=1",
        "1366, /groups/romashka/plan/circle",
        "1366, /groups/romashka/plan/distribution",
        "390, /groups/romashka/plan/distribution",
        "1366, /groups/romashka/plan/conditions",
        "1366, /years/2019",
        "390, /years/2019",
        "1366, /groups/romashka/fulfilment?from=2019-01&to=2019-01",
        "1366, /fulfilment/overview",
        "390, /fulfilment/overview",
        "1366, /reports",
        "390, /reports",
        "1366, /reports?kind=assignment&from=2019-01&to=2019-01",
        "390, /reports?kind=assignment&from=2019-01&to=2019-01",
        "1366, /reports/versions/assignment.centre.-.2019-01.2019-01/2",
        "1366, /groups/romashka/forecast",
        "390, /groups/romashka/forecast",
        "1366, /groups/romashka/diagnostics",
        "1366, /operations",
        "1366, /cases/k0/documents",
        "390, /cases/k0/documents",
        "1366, /groups/romashka/regime",
        "390, /groups/romashka/regime",
        "1366, /departments",
        "1366, /departments/dep-1/papers",
        "1366, /departments/dep-1/urgent-services",
        "1366, /departments/dep-1/destructions",
        "1366, /departments/dep-1/signatories",
        "1366, /departments/dep-1/templates",
        "1366, /cases/k0/names",
        "390, /departments",
        "390, /departments/dep-1/papers",
        "390, /departments/dep-1/signatories",
        "390, /departments/dep-1/templates",
        "390, /cases/k0/names",
        "1366, /unfilled?from=2019-01-15",
        "1366, /journal/romashka/2019-01/themes",
        "390, /journal/romashka/2019-01/themes",
        "1366, /journal/romashka/2019-01/import",
        "1366, /journal/romashka/2019-01/absences",
        "390, /journal/romashka/2019-01/absences",
        "1366, /journal/romashka/2019-01/ledger",
        "390, /journal/romashka/2019-01/ledger",
        "1366, /journal/romashka/2019-01/outings",
        "390, /journal/romashka/2019-01/outings",
        "1366, /journal/romashka/2019-01/outings?day=2019-01-16",
        "1366, /journal/romashka/2019-01/children/c0",
        "390, /journal/romashka/2019-01/children/c0",
        "1366, /timeliness?month=2019-01",
        "390, /timeliness?month=2019-01",
        "1366, /journal/romashka/circle/themes",
        "1366, /journal",
        "1366, /journal/romashka/2019-01/print?fingerprint=3f2a91bc00d47e15",
        "390, /unfilled?from=2019-01-15",
        "390, /journal/romashka/2019-01/import",
        "390, /journal/romashka/2019-01/print?fingerprint=3f2a91bc00d47e15",
        "1366, /register",
        "1366, /register/b1",
        "1366, /imports",
        "1366, /imports/i1",
        "390, /register",
        "390, /register/b1",
        "390, /imports/i1",
        "390, /",
        "390, /groups/romashka",
        "390, /groups/romashka/applications/new",
        "390, /cases/k0",
        "390, /deadlines",
        "1366, /cases/k0/file",
        "1366, /cases/k0/parents",
        "1366, /groups/romashka/pickups",
        "390, /cases/k0/file",
        "390, /groups/romashka/pickups",
        "390, /groups/romashka/plan/2019-01",
        "390, /groups/romashka/diagnostics",
        "1366, /groups/romashka/diagnostics?stage=INTERMEDIATE",
        "1366, /groups/romashka/diagnostics/PRIMARY/children/c0",
        "390, /groups/romashka/diagnostics/PRIMARY/children/c0",
        "1366, /groups/romashka/diagnostics/card",
        "390, /groups/romashka/diagnostics/card",
        "1366, /groups/romashka/diagnostics/results",
        "390, /groups/romashka/diagnostics/results",
        "1366, /groups/romashka/diagnostics/advice",
        "1366, /groups/romashka/diagnostics/advice?stage=FINAL",
        "390, /groups/romashka/diagnostics/advice?stage=FINAL",
        "1366, /groups/romashka/diagnostics/advice/FINAL/c0/parents",
        "1366, /groups/romashka/diagnostics/readings?from=2019-01-09&to=2019-01-31",
        "390, /groups/romashka/diagnostics/readings?from=2019-01-09&to=2019-01-31",
        "1366, /groups/romashka/diagnostics/trends?child=c0",
        "390, /groups/romashka/diagnostics/trends"
    })
    void anAccessibilityCheckerFindsNothingAndThePageNeverScrollsSideways(int width, String path) {
        page.setViewportSize(width, 800);

        open(path);

        var found = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(found).extracting(rule -> rule.getId() + rule.getNodes()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void figuresComeAnewWhenQuotaHasHeardOfAChange() {
        open("/groups/romashka/fulfilment?from=2019-01&to=2019-01");
        assertThat(page.locator("#figures .totals")).containsText("11");

        services.answer(
                "GET quota/fulfilment?level=group&id=romashka&from=2019-01&to=2019-01",
                Romashka.january().replace("\"fact\":11", "\"fact\":14").replace("\"revision\":7", "\"revision\":8"));
        services.stream("GET quota/revision/changes", "retry: 100\nid: 8\ndata: 8\n\n");

        assertThat(page.locator("#figures .totals")).containsText("14");
        assertThat(page.locator("#figures")).hasAttribute("data-revision", "8");
    }

    @Test
    void aChartIsDrawnFromTheTableBesideIt() {
        services.answer(
                "GET quota/fulfilment?level=group&id=romashka",
                Romashka.january().replace("\"to\":\"2019-01\"", "\"to\":\"2019-07\""));

        open("/groups/romashka/fulfilment");

        assertThat(page.locator("#chart-months svg")).isVisible();
        assertThat(page.locator("#chart-months svg")).containsText("январь 2019");
    }

    @Test
    void levelsAreEnteredByKeysAndTheSumsAreTheServicesOwn() {
        open("/groups/romashka/diagnostics");
        page.locator("td.level").first().focus();

        page.keyboard().press("1");
        page.keyboard().press("b");

        assertThat(page.locator("tr[data-indicator='1'] td.level").first()).hasText("К");
        assertThat(page.locator("tr[data-indicator='2'] td.level").first()).hasText("С");
        Awaitility.await()
                .untilAsserted(() -> assertThat(bodies())
                        .containsExactly("{\"levels\":{\"1\":\"RED\"}}", "{\"levels\":{\"2\":\"BLUE\"}}"));
        assertThat(page.locator("td.waiting")).hasCount(0);
    }

    @Test
    void aPrimaryRoundOfTenChildrenIsFilledByKeyboardAndTheCardIsPrinted() {
        DiagnosedGroup.isTen(services);
        open("/groups/romashka/diagnostics");
        page.locator("td.level").first().focus();

        for (int cell = 0; cell < 13 * DiagnosedGroup.CHILDREN; cell++) {
            page.keyboard().press(List.of("1", "2", "3").get(cell % 3));
        }

        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> bodies().size() == 130);
        assertThat(page.locator("td.waiting")).hasCount(0);
        assertThat(page.locator("tr[data-indicator] td.level.level-RED")).hasCount(44);
        var byChild = services.asked.stream()
                .filter(asked -> asked.method().equals("PUT"))
                .collect(Collectors.groupingBy(StubServices.Asked::path, Collectors.counting()));
        assertThat(byChild)
                .hasSize(10)
                .allSatisfy((child, levels) -> assertThat(levels).isEqualTo(13));
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .isEmpty();

        open("/groups/romashka/diagnostics/card");
        var paper = page.waitForDownload(() -> {
            page.locator("#print-card").focus();
            page.keyboard().press("Enter");
        });
        assertThat(paper.suggestedFilename()).isEqualTo("card.pdf");
        assertThat(services.last("POST", "diagnostics/groups/romashka/card.pdf").body())
                .contains("Пробный");
    }

    @Test
    void whatIsTypedWithoutANetworkStaysOnTheDeviceAndGoesOutAfterAReload() {
        open("/groups/romashka/diagnostics/PRIMARY/children/c0");
        page.locator("tr[data-indicator='2'] td.level").first().focus();
        services.silence("diagnostics");
        page.keyboard().press("1");
        assertThat(page.locator("td.waiting")).hasCount(1);
        Awaitility.await().until(() -> !bodies().isEmpty());
        services.reset();
        romashkaIsBack();

        page.reload();

        Awaitility.await().until(() -> bodies().contains("{\"levels\":{},\"days\":{\"2\":{\"1\":\"RED\"}}}"));
        assertThat(page.locator("td.waiting")).hasCount(0);
        complaints.clear();
    }

    @Test
    void enterTakesTheLevelThatTheMeanProposes() {
        open("/groups/romashka/diagnostics/PRIMARY/children/c0");
        page.locator("tr[data-indicator='6'] td.level").last().focus();

        page.keyboard().press("Enter");

        assertThat(page.locator("tr[data-indicator='6'] td.level").last()).hasText("К");
        Awaitility.await().untilAsserted(() -> assertThat(bodies()).containsExactly("{\"levels\":{\"6\":\"RED\"}}"));
    }

    @Test
    void aRefusedLevelSaysWhyOnTheSpot() {
        services.refuse("PUT diagnostics/rounds/r1/children/c0", 422, "round-closed", "Диагностика закрыта.");
        open("/groups/romashka/diagnostics");
        page.locator("td.level").first().focus();

        page.keyboard().press("3");

        assertThat(page.locator("td.level.refused")).hasAttribute("title", "Не сохранено. Диагностика закрыта.");
        complaints.removeIf(complaint -> complaint.contains("422"));
    }

    @Test
    void aScanGoesUpByKeyboardAndARefusalIsSaidBesideTheForm() {
        services.refuse("POST enrolment/cases/k0/attachments", 422, "attachment-type", "Файл должен быть PDF.");
        open("/cases/k0/file");
        page.locator("#upload-item").selectOption("COPIES");
        page.locator("#upload-file")
                .setInputFiles(new FilePayload("скан.pdf", "application/pdf", new byte[] {1, 2, 3}));

        page.locator("#upload-form button").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("#upload-fault")).hasText("Файл должен быть PDF.");
        assertThat(page.locator("#upload-progress")).isHidden();
        complaints.removeIf(complaint -> complaint.contains("422"));
    }

    @Test
    void theNamesThatTheJournalKeepsGoWithTheSignOut() {
        open("/journal/romashka/2019-01");
        Awaitility.await().until(() -> kept().equals("1 month, 1 cache"));

        page.locator("form.sign-out button").click();
        page.waitForURL("**/connect/logout**");
        open("/favicon.svg");

        assertThat(kept()).isEqualTo("0 month, 0 cache");
        // identity is a stub that knows no sign-out
        complaints.clear();
    }

    private void romashkaIsBack() {
        Romashka.isKnownTo(services);
        Romashka.hasARound(services);
    }

    private Object kept() {
        return page.evaluate("""
                async () => {
                  const opening = indexedDB.open('shagi-journal');
                  await new Promise((done) => (opening.onsuccess = done));
                  const months = opening.result.transaction('months').objectStore('months').count();
                  await new Promise((done) => (months.onsuccess = done));
                  opening.result.close();
                  return `${months.result} month, ${(await caches.keys()).length} cache`;
                }""");
    }

    private List<String> bodies() {
        return services.asked.stream()
                .filter(asked -> asked.method().equals("PUT"))
                .map(StubServices.Asked::body)
                .toList();
    }

    private void open(String path) {
        page.navigate(RunningPortal.uri(path).toString());
    }
}
