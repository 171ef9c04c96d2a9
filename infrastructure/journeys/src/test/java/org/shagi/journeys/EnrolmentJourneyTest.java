package org.shagi.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shagi.sample.SampleWorld;
import org.shagi.test.PaperPictures;

/**
 * One child's case from the forming of the group to the archive, lived through the pages by a head and a group leader. The course
 * lies behind us, so that every step has a day on which it can have been done; and each paper then looks as approved.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnrolmentJourneyTest {

    private static final String CHILD = "Ветрова Алиса Олеговна";
    private static final List<String> PAPERS =
            List.of("application", "completion", "contract", "order", "roster", "start-notification");

    private final LocalDate first = LocalDate.of(2019, 9, 2);
    private final LocalDate last = first.plusWeeks(26).minusDays(1);
    private Suite suite;
    private People people;

    @BeforeAll
    void startWithTheSampleWorld(@TempDir Path data) {
        People.requireBrowser();
        suite = Suite.start(data, "--demo");
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
    void aChildsCaseIsLivedFromTheFormingOfTheGroupToTheArchive() throws IOException {
        var head = people.signedIn(SampleWorld.KUZNETSOVA);
        var leader = people.signedIn(SampleWorld.ORLOVA);

        var group = formGroup(head);
        record(head, "group-first-meeting", Map.of("on", day(-3)));
        var file = takeApplication(leader, group);

        record(leader, "contract_drafted", Map.of("on", day(-30)));
        record(leader, "programme", programme());
        record(
                leader,
                "certificate",
                Map.of("issuedOn", day(-10), "validTo", last.toString(), "issuer", "Поликлиника № 3"));

        head.navigate(file);
        record(head, "contract", Map.of("number", "Д-901", "concludedOn", day(-24)));
        record(head, "registration", Map.of("on", day(-23)));
        assertThat(head.locator("h1")).containsText("Дело №");
        record(leader, "start_notified", Map.of("on", day(-22), "number", "У-901"), file);
        record(leader, "case_file_formed", Map.of("on", day(-22)));
        record(leader, "programme_marked", Map.of("on", day(-22)));
        record(leader, "register_info_prepared", Map.of("on", day(-21)));
        record(head, "enrolment", Map.of("orderNumber", "901-к", "orderDate", day(-1)), file);
        record(leader, "register_informed", Map.of("on", day(4)), file);

        head.navigate(group);
        assertThat(head.locator("section[aria-labelledby=roster] tbody tr")).containsText(CHILD);
        record(head, "group-order", Map.of("number", "901", "date", day(-1)));
        assertThat(head.locator(".life [aria-current=step]")).containsText("Работает");

        record(leader, "file_handed_over", Map.of("on", last.minusDays(3).toString()), file);
        record(leader, "final_act_drafted", Map.of("on", last.toString()));
        head.navigate(file);
        record(
                head,
                "termination",
                Map.of(
                        "lastDay",
                        last.toString(),
                        "reason",
                        "GOAL_REACHED",
                        "orderNumber",
                        "902-к",
                        "orderDate",
                        last.toString()));
        assertThat(head.locator(".badge-state")).hasText("завершено");
        record(leader, "completion_informed", Map.of("on", last.plusDays(5).toString(), "number", "И-901"), file);
        record(head, "archiving", Map.of("on", last.plusDays(20).toString()), file);

        assertThat(head.locator(".badge-state")).hasText("в архиве");
        assertThat(head.locator(".life [aria-current=step]")).containsText("Архив");
        var history = head.locator("section[aria-labelledby=history] tbody");
        for (var done :
                List.of("У-901", "Д-901", "901-к", "И-901", SampleWorld.ORLOVA.name(), "Дело передано в архив")) {
            assertThat(history).containsText(done);
        }
        assertThat(head.locator("main")).containsText(CHILD);
        assertThat(head.title() + head.url()).doesNotContain("Ветров");
        People.everybodyCanUse(head);
        everyPaperLooksAsApproved(head, file, group);
    }

    @Test
    void aCaseIsFoundByNameAndTheNameNeverStandsInTheAddress() {
        var page = people.signedIn(SampleWorld.ORLOVA);
        page.navigate("/groups");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ромашка"))
                .click();
        var surname = page.locator("section[aria-labelledby=roster] tbody th")
                .first()
                .innerText()
                .split(" ")[0];

        page.navigate("/cases");
        page.locator("#search-text").fill(surname);
        page.keyboard().press("Enter");

        assertThat(page.locator("tbody th").first()).containsText(surname);
        assertThat(page.url()).endsWith("/cases");
        People.everybodyCanUse(page);
    }

    /** Those of the case and of its group, as they lie behind the links of the pages. */
    private static void everyPaperLooksAsApproved(Page page, String file, String group) throws IOException {
        var links = new TreeMap<String, String>();
        for (var place : List.of(file + "/documents", group)) {
            page.navigate(place);
            for (var link : page.locator("a[href$='.pdf']").all()) {
                var href = link.getAttribute("href");
                links.put(href.replaceFirst(".*/", "").replaceFirst("\\.pdf$", ""), href);
            }
        }
        assertThat(links.keySet()).containsAll(PAPERS);
        for (var link : links.entrySet()) {
            var answer = page.request().get(link.getValue());
            assertThat(answer).isOK();
            PaperPictures.assertLooksAsApproved("case-" + link.getKey(), answer.body());
        }
    }

    /** @return path of the page of the group */
    private String formGroup(Page head) {
        head.navigate("/groups");
        link(head, "Сформировать группу").click();
        head.locator("#group-name").fill("Берёзка");
        head.locator("#group-from").fill(first.toString());
        head.locator("#group-from").press("Tab");
        assertThat(head.locator("#group-to")).hasValue(last.toString());
        head.locator("#group-staff-0").selectOption(SampleWorld.ORLOVA.id());
        head.locator("#group-staff-1").selectOption(SampleWorld.SOKOLOVA.id());
        People.everybodyCanUse(head);
        head.locator("main button[type=submit]").click();
        assertThat(head.locator("h1")).hasText("Группа «Берёзка»");
        People.everybodyCanUse(head);
        return path(head);
    }

    /** Sent by a double click, as happens. @return path of the page of the case */
    private String takeApplication(Page leader, String group) {
        leader.navigate(group);
        link(leader, "Принять заявление").click();
        var typed = new LinkedHashMap<String, String>();
        typed.put("appliedOn", day(-30));
        typed.put("child-lastName", "Ветрова");
        typed.put("child-firstName", "Алиса");
        typed.put("child-patronymic", "Олеговна");
        typed.put("child-birthDate", first.minusYears(8).toString());
        typed.put("child-address", "ул. Береговая, 7, кв. 2");
        typed.put("representative-fullName", "Ветрова Инна Сергеевна");
        typed.put("representative-phone", "+7 900 000-09-01");
        typed.put("representative-relation", "мать");
        typed.forEach((field, value) -> leader.locator("#application-" + field).fill(value));
        leader.locator("#application-child-sex").selectOption("FEMALE");
        leader.locator("#application-child-snils").pressSequentially("11223344596");
        assertThat(leader.locator("#application-child-snils-check")).not().isEmpty();
        leader.locator("main button[type=submit]").click();

        assertThat(leader.locator("#application-child-snils-fault")).isVisible();
        assertThat(leader.locator("#application-child-lastName")).hasValue("Ветрова");
        People.everybodyCanUse(leader);
        leader.locator("#application-child-snils").fill("112-233-445 95");
        leader.locator("main button[type=submit]").dblclick();

        assertThat(leader.locator("h1")).containsText("Заявление от");
        People.everybodyCanUse(leader);
        var file = path(leader);
        leader.navigate(group);
        assertThat(leader.locator("section[aria-labelledby=on-the-way] tbody tr"))
                .hasCount(1);
        leader.navigate(file);
        return file;
    }

    private Map<String, String> programme() {
        return Map.of(
                "number", "ИП-901",
                "issuedOn", day(-26),
                "presentedOn", day(-25),
                "validTo", last.toString(),
                "issuer", "Управление социальной защиты");
    }

    private static void record(Page page, String step, Map<String, String> fields, String file) {
        page.navigate(file);
        record(page, step, fields);
    }

    /** Opens the form of a step, types and sends it, and sees that it is recorded. */
    private static void record(Page page, String step, Map<String, String> fields) {
        var offer = page.locator("#step-" + step);
        offer.locator("summary").click();
        fields.forEach((field, value) -> enter(offer.locator("#%s-%s".formatted(step, field)), value));
        offer.locator("button[type=submit]").click();
        assertThat(page.locator(".note-done")).containsText("Записано");
        assertThat(page.locator("#faults")).hasCount(0);
    }

    private static void enter(Locator field, String value) {
        if ("SELECT".equals(field.evaluate("it => it.tagName"))) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    private String day(int fromTheFirst) {
        return first.plusDays(fromTheFirst).toString();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }
}
