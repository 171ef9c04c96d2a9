package org.shagi.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Levels as they are typed, kept, refused and asked about in a browser. */
class DiagnosticsInBrowserTest extends PortalInBrowser {

    private static final String DIAGNOSTICS = "/groups/romashka/diagnostics";
    private static final String CARD = "GET diagnostics/groups/romashka/card";

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
    void theMeanComesWithTheAnswerToWhatIsTypedAndNoReadingIsMadeForIt() {
        var saved = "{\"filled\":1,\"changed\":true,\"version\":2,\"observations\":%s}";
        services.answer(
                "PUT diagnostics/rounds/r1/children/c0",
                saved.formatted("{\"2\":{\"meanHundredths\":200,\"proposed\":\"BLUE\"}}"));
        open("/groups/romashka/diagnostics/PRIMARY/children/c0");
        var mean = page.locator("tr[data-indicator='2'] [data-mean]");
        var result = page.locator("tr[data-indicator='2'] td.level").last();
        page.locator("tr[data-indicator='2'] td.level").first().focus();

        page.keyboard().press("2");

        assertThat(mean).hasText("2,0");
        assertThat(result).hasAttribute("data-ghost", "С");
        assertThat(page.locator("tr[data-indicator='6'] [data-mean]")).hasText("1,5");
        assertThat(page.locator("#live")).hasText("Сохранено.");

        services.answer("PUT diagnostics/rounds/r1/children/c0", saved.formatted("{}"));
        page.locator("tr[data-indicator='2'] td.level").first().focus();
        page.keyboard().press("Delete");

        assertThat(mean).hasText("—");
        assertThat(result).hasAttribute("data-ghost", "");
        assertThat(services.asked)
                .filteredOn(
                        asked -> asked.method().equals("GET") && asked.path().endsWith("/rounds/r1/children/c0"))
                .hasSize(1);
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
        assertThat(page.locator("#refusals")).hasText("Абрамова З., Память: Не сохранено. Диагностика закрыта.");
        assertThat(askedAtClosing()).singleElement(STRING).startsWith("Пустых клеток: 3.");
        complaints.removeIf(complaint -> complaint.contains("422"));
    }

    @Test
    void closingWaitsForWhatIsNotRecordedAndThenAsksForEmptyCells() {
        services.answer("POST diagnostics/rounds/r1/closing", "{}");
        open(DIAGNOSTICS);
        services.silence("diagnostics");
        type("1");
        assertThat(page.locator("#unsent")).isVisible();

        page.locator("form[action$='/closing'] button").click();
        assertThat(page.locator("#refusals")).containsText("Закрыть пока нельзя");
        assertThat(page.locator("td.waiting")).hasCount(1);

        services.reset();
        romashkaIsBack();
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator("td.waiting")).hasCount(0);
        assertThat(askedAtClosing()).singleElement(STRING).startsWith("Пустых клеток: 2.");
        assertThat(services.asked).noneMatch(request -> request.path().endsWith("/closing"));
        complaints.clear();
    }

    @Test
    void whatSomebodyRecordedMeanwhileIsNotOverwrittenByAnOlderDraftButAskedAbout() {
        leaveADraft();
        services.answer(CARD, annas("GREEN"));

        page.reload();
        assertThat(page.locator("#leftovers li"))
                .containsText(
                        "Абрамова З., Память: записано «зелёный: проблем нет», на этом устройстве введено «красный");
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .isEmpty();
        assertThat(page.locator("td.level").first()).hasText("З");
        assertThat(bodies()).isEmpty();

        page.locator("#leftovers button").first().click();
        Awaitility.await().untilAsserted(() -> assertThat(bodies()).containsExactly("{\"levels\":{\"1\":\"RED\"}}"));
        assertThat(page.locator("#leftovers")).isHidden();
        complaints.clear();
    }

    @Test
    void whatSomebodyTookBackMeanwhileIsAskedAboutToo() {
        services.answer(CARD, annas("RED"));
        open(DIAGNOSTICS);
        services.silence("diagnostics");
        type("3");
        Awaitility.await().until(() -> !bodies().isEmpty());
        services.reset();
        romashkaIsBack();

        page.reload();

        assertThat(page.locator("#leftovers li"))
                .containsText("записано «не заполнено», на этом устройстве введено «зелёный");
        assertThat(bodies()).isEmpty();
        complaints.clear();
    }

    @Test
    void aPageThatWasLongWithoutANetworkLooksAtWhatStandsThereBeforeItSends() {
        page.clock().install();
        leaveADraft();
        services.answer(CARD, annas("GREEN"));

        page.clock().fastForward("05:00");

        assertThat(page.locator("#leftovers li")).containsText("на этом устройстве введено «красный");
        assertThat(page.locator("td.level").first()).hasText("З");
        assertThat(bodies()).isEmpty();
        complaints.clear();
    }

    @Test
    void aDraftOfADayIsSentByThePageThatShowsTheDayAndTheOthersLeadThere() {
        leaveADraftOfADay();

        open(DIAGNOSTICS);
        assertThat(page.locator("#leftovers li")).containsText("Абрамова З.: введено и не записано клеток: 1.");
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .isEmpty();
        page.locator("form[action$='/closing'] button").click();
        assertThat(page.locator("#refusals")).containsText("Закрыть пока нельзя");
        assertThat(bodies()).isEmpty();

        page.locator("#leftovers a").click();
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(bodies()).containsExactly("{\"levels\":{},\"days\":{\"2\":{\"1\":\"RED\"}}}"));
        assertThat(page.locator("#leftovers")).isHidden();
        complaints.clear();
    }

    @Test
    void closingWaitsForWhatIsTypedInAnotherTabToo() {
        open(DIAGNOSTICS);
        var other = page.context().newPage();
        other.navigate(RunningPortal.uri(DIAGNOSTICS + "/PRIMARY/children/c0").toString());
        services.silence("diagnostics");
        other.locator("td.level").first().focus();
        other.keyboard().press("1");
        Awaitility.await().until(() -> !bodies().isEmpty());

        assertThat(askedAtClosing()).isEmpty();

        assertThat(page.locator("#refusals")).containsText("Закрыть пока нельзя");
        complaints.clear();
    }

    @Test
    void aDeviceThatHasNoRoomForDraftsSendsAllTheSame() {
        page.addInitScript(
                "IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }");
        open(DIAGNOSTICS);

        type("1");

        Awaitility.await().untilAsserted(() -> assertThat(bodies()).containsExactly("{\"levels\":{\"1\":\"RED\"}}"));
        assertThat(page.locator("td.level").first()).hasText("К");
        assertThat(page.locator("td.waiting")).hasCount(0);
    }

    @Test
    void onAKeptPageTheFirstTapOnAFilledCellOnlyGoesThere() {
        openAsKept();
        var filled = page.locator("tr[data-indicator='1'] td.level").nth(1);
        services.silence("diagnostics");

        filled.click();
        assertThat(filled).isFocused();
        assertThat(filled).hasText("•");
        assertThat(page.locator("td.waiting")).hasCount(0);

        filled.click();
        assertThat(filled).hasText("К");
        assertThat(page.locator("td.waiting")).hasCount(1);
        complaints.clear();
    }

    @Test
    void aDraftThatIsLeftAsRecordedComesNoMore() {
        leaveADraft();
        services.answer(CARD, annas("GREEN"));
        page.reload();

        page.locator("#leftovers button").last().click();
        page.reload();

        assertThat(page.locator("#leftovers")).isHidden();
        assertThat(page.locator("td.level").first()).hasText("З");
        assertThat(bodies()).isEmpty();
        complaints.clear();
    }

    @Test
    void aRoundThatWasClosedMeanwhileSaysWhatItDidNotGet() {
        leaveADraft();
        sokolovaClosesTheRound();

        page.reload();
        assertThat(page.locator("#leftovers li")).containsText("Абрамова З., Память: введено «красный");
        page.locator("#leftovers button").click();
        page.reload();

        assertThat(page.locator("#card")).isVisible();
        assertThat(page.locator("#leftovers")).isHidden();
        complaints.clear();
    }

    @Test
    void aClosedRoundNamesChildIndicatorAndDayOnBothOfItsPages() {
        leaveADraftOfADay();
        sokolovaClosesTheRound();
        var sentence = "Абрамова З., Речевое развитие, День 1: введено «красный";

        page.reload();
        assertThat(page.locator("#leftovers li")).containsText(sentence);
        open(DIAGNOSTICS);
        assertThat(page.locator("#leftovers li")).containsText(sentence);
        complaints.clear();
    }

    @Test
    void ofTwoTabsTheLastLevelTypedIsTheOneThatIsSent() {
        open(DIAGNOSTICS);
        services.silence("diagnostics");
        type("1");
        Awaitility.await().until(() -> !bodies().isEmpty());
        services.reset();
        romashkaIsBack();
        services.refuse("PUT diagnostics/rounds/r1/children/c0", 503, "service-unavailable", "Служба не отвечает.");
        var other = page.context().newPage();
        other.navigate(RunningPortal.uri(DIAGNOSTICS).toString());
        assertThat(other.locator("td.waiting")).hasCount(1);
        Awaitility.await().until(() -> bodies().contains("{\"levels\":{\"1\":\"RED\"}}"));
        type("3");
        Awaitility.await().until(() -> bodies().contains("{\"levels\":{\"1\":\"GREEN\"}}"));
        services.reset();
        romashkaIsBack();

        other.evaluate("dispatchEvent(new Event('online'))");
        page.evaluate("dispatchEvent(new Event('online'))");

        assertThat(page.locator("td.waiting")).hasCount(0);
        assertThat(other.locator("td.waiting")).hasCount(0);
        assertThat(bodies()).isNotEmpty().containsOnly("{\"levels\":{\"1\":\"GREEN\"}}");
        complaints.clear();
    }

    /** Red for the first child in the first indicator, typed while diagnostics is silent, which answers again now. */
    private void leaveADraft() {
        open(DIAGNOSTICS);
        services.silence("diagnostics");
        type("1");
        Awaitility.await().until(() -> !bodies().isEmpty());
        services.reset();
        romashkaIsBack();
    }

    /** The same for the first day of the second indicator, on the child's own page. */
    private void leaveADraftOfADay() {
        open(DIAGNOSTICS + "/PRIMARY/children/c0");
        services.silence("diagnostics");
        page.locator("tr[data-indicator='2'] td.level").first().focus();
        page.keyboard().press("1");
        Awaitility.await().until(() -> !bodies().isEmpty());
        services.reset();
        romashkaIsBack();
    }

    private void sokolovaClosesTheRound() {
        services.answer("GET diagnostics/groups/romashka/rounds", """
            [{"id":"r1","groupId":"romashka","stage":"PRIMARY","openedOn":"2019-01-14","openedBy":"orlova","state":"CLOSED",
              "closedBy":"sokolova","diagnosed":1,"version":3}]""");
    }

    /** The page as this device keeps it, in a browser that has no worker. */
    private void openAsKept() {
        open(DIAGNOSTICS);
        Awaitility.await().pollInSameThread().until(() ->
                (Boolean) page.evaluate("async () => Boolean(await caches.match(location.pathname))"));
        var kept = (String) page.evaluate("async () => (await caches.match(location.pathname)).text()");
        var context = page.context();
        page = context.browser()
                .newContext(new Browser.NewContextOptions()
                        .setStorageState(context.storageState())
                        .setServiceWorkers(ServiceWorkerPolicy.BLOCK))
                .newPage();
        context.close();
        page.route(
                "**" + DIAGNOSTICS,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(kept)));
        open(DIAGNOSTICS);
    }

    /** What is asked when the round is to be closed; it is not closed. */
    private List<String> askedAtClosing() {
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.message());
            dialog.dismiss();
        });
        page.locator("form[action$='/closing'] button").click();
        page.evaluate("new Promise(done => setTimeout(done, 300))");
        return asked;
    }

    private void type(String key) {
        page.locator("td.level").first().focus();
        page.keyboard().press(key);
    }

    /** The card on which the first child has this level in the first indicator. */
    private static String annas(String level) {
        return Romashka.CARD.replace("{\"c1\":\"RED\"", "{\"c0\":\"%s\",\"c1\":\"RED\"".formatted(level));
    }

    private List<String> bodies() {
        return services.asked.stream()
                .filter(asked -> asked.method().equals("PUT"))
                .map(StubServices.Asked::body)
                .toList();
    }

    private void romashkaIsBack() {
        Romashka.isKnownTo(services);
        Romashka.hasARound(services);
    }
}
