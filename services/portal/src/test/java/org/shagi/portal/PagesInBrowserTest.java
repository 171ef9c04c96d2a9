package org.shagi.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a person, a keyboard and an accessibility checker meet them. */
class PagesInBrowserTest extends PortalInBrowser {

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
        "1366, /fulfilment/counts?group=romashka&by=child",
        "390, /fulfilment/counts?by=kind",
        "1366, /overview",
        "390, /overview",
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

    @ParameterizedTest
    @ValueSource(strings = {"", "/PRIMARY/children/c0", "/card"})
    void levelsStandBesideTheIndicatorsOnAPhoneToo(String matrix) {
        page.setViewportSize(390, 800);

        open("/groups/romashka/diagnostics" + matrix);

        assertThat(page.locator("td.level").first().boundingBox().x).isLessThan(230);
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
    void figuresOfTheLastChangeComeAlsoIfQuotaWasSilentJustThen() {
        var figures = "GET quota/fulfilment?level=group&id=romashka&from=2019-01&to=2019-01";
        open("/groups/romashka/fulfilment?from=2019-01&to=2019-01");
        services.refuse(figures, 503, "service-unavailable", "Служба не отвечает.");
        services.stream("GET quota/revision/changes", "retry: 100\nid: 8\ndata: 8\n\n");
        Awaitility.await()
                .until(() -> services.asked.stream()
                                .filter(asked -> asked.path().contains("quota/fulfilment"))
                                .count()
                        > 1);

        services.stream("GET quota/revision/changes", "retry: 60000\n\n");
        services.answer(
                figures,
                Romashka.january().replace("\"fact\":11", "\"fact\":14").replace("\"revision\":7", "\"revision\":8"));

        assertThat(page.locator("#figures .totals")).containsText("14", new ContainsTextOptions().setTimeout(15_000));
        complaints.clear();
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
    void theReportShowsItsFiguresAndTheEntryOfTheRegisterWhenAskedTo() {
        open("/reports?kind=assignment&from=2019-01&to=2019-01");
        var entry = page.locator(".report tbody tr").first().locator("td").first();

        assertThat(entry).isHidden();
        assertThat(page.locator(".report tbody th").first()).hasText("Количество услуг");
        page.locator("#all-columns").focus();
        page.keyboard().press("Space");

        assertThat(entry).hasText("не присвоен");
        assertThat(entry).isVisible();
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
}
