package org.shagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shagi.sample.SampleWorld;
import org.shagi.test.PaperPictures;

/**
 * January 2026 as a leader and a head of department plan it: fifteen working days, Mondays and Tuesdays that fall out, reserves, an
 * approval in time, the paper. The group of ten is put by another system; everything about the plan is done in the pages.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanJourneyTest {

    private static final String JANUARY = "2026-01";

    /** Three working days before the course begins: what T-14 asks for. */
    private static final String DUE = "2025-12-26";

    private Suite suite;
    private People people;
    private Api api;
    private String plan;

    @BeforeAll
    void startWithAGroupOfTen(@TempDir Path data) throws Exception {
        People.requireBrowser();
        suite = Suite.start(data, "--demo");
        api = new Api(suite);
        people = People.at(suite.portal());
        var group = GroupOfTen.put(api);
        Awaitility.await()
                .until(() -> api.get("state-assignment/groups/%s/plan".formatted(group))
                                .body()
                                .path("children")
                                .asInt()
                        == GroupOfTen.CHILDREN);
        plan = "/groups/%s/plan".formatted(group);
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
    void januaryIsDrawnItsShortageExplainedTwoSuggestionsTakenApprovedAndPrinted() throws IOException {
        var leader = people.signedIn(SampleWorld.ORLOVA);
        leader.navigate(plan + "/" + JANUARY);
        People.everybodyCanUse(leader);
        button(leader, "Составить план").click();

        assertThat(leader.locator("thead .day")).hasCount(15);
        var shortage = leader.locator("section[aria-labelledby=shortages]");
        for (var told : List.of(
                "5.1: не хватает 5,6 на ребёнка (по плану 15, норма 20,6)",
                "В месяце 15 рабочих дней",
                "5.4: не хватает",
                "Вторников рабочих меньше четырёх")) {
            assertThat(shortage).containsText(told);
        }
        People.everybodyCanUse(leader);

        var offered = leader.locator("#suggestions-table tbody tr").count();
        var added = leader.locator("td.planned.added").count();
        takeFirstSuggestion(leader);
        takeFirstSuggestion(leader);
        assertThat(leader.locator("td.planned.added")).hasCount(added + 2);
        assertThat(leader.locator("#suggestions-table tbody tr").count()).isLessThan(offered);
        assertThat(button(leader, "Утвердить план")).hasCount(0);

        var head = people.signedIn(SampleWorld.KUZNETSOVA);
        head.navigate(plan + "/" + JANUARY);
        People.everybodyCanUse(head);
        head.locator("#approved-on").fill(DUE);
        button(head, "Утвердить план").click();
        assertThat(head.locator(".badge-state")).hasText("Утверждён");
        assertThat(head.locator("section[aria-labelledby=editions] li")).hasCount(1);
        assertThat(head.locator("section[aria-labelledby=editions]")).not().containsText("срок был");
        People.everybodyCanUse(head);

        var paper = head.request()
                .get(head.locator("a[href*='/plans/2026-01/plan.pdf']").getAttribute("href"));
        assertThat(paper).isOK();
        PaperPictures.assertLooksAsApproved("plan-2026-01", paper.body());
        var book = head.request()
                .get(head.locator("a[href*='/plans/2026-01/plan.xlsx']").getAttribute("href"));
        assertThat(book).isOK();
        assertThat(book.body()).startsWith('P', 'K');
    }

    @Test
    void everyPageOfPlanningCanBeUsedByEverybody() {
        var head = people.signedIn(SampleWorld.KUZNETSOVA);
        head.navigate(plan + "/catch-up");
        var pages = head.locator("p.links a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith(plan))
                .toList();
        assertThat(pages).hasSizeGreaterThan(4);
        for (var page : pages) {
            assertThat(head.navigate(page).status()).as(page).isEqualTo(200);
            People.everybodyCanUse(head);
        }
    }

    private static void takeFirstSuggestion(Page page) {
        page.locator("#suggestions-table button").first().click();
        assertThat(page.locator(".note-done")).containsText("Занятие поставлено в план");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
