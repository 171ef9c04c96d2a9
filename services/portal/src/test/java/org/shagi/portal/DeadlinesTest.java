package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** The board of deadlines and its word on the first page, made from the answers of four services. */
class DeadlinesTest {

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void fourServicesCountTerms() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Romashka.owes(services);
    }

    @Test
    void sortsWhatAllServicesAnswerIntoFourSections() {
        var page = leader().page("/deadlines");

        assertThat(page.select("h2").eachText())
                .containsExactly("Просрочено: 2", "Сегодня: 1", "В ближайшие семь дней: 1", "Позже: 1");
        assertThat(page.select(".lead-line").first().text()).isEqualTo("Просрочено 2 срока, сегодня истекает 1.");
        assertThat(page.select(".deadlines.overdue tbody th").eachText())
                .containsExactly("Заключить договор", "Внести запись в журнал группы");
        assertThat(page.select(".note-warning")).isEmpty();
    }

    @Test
    void leadsFromEveryLineToTheThingItself() {
        assertThat(leader().page("/deadlines").select(".deadlines tbody th a").eachAttr("href"))
                .containsExactly(
                        "/cases/k0",
                        "/journal/romashka/2019-01?day=2019-01-15",
                        "/groups/romashka/plan/2019-02",
                        "/groups/romashka/diagnostics",
                        "/cases/k1");
    }

    @Test
    void saysUntilWhichHourOfTheCentreATermOfHoursRuns() {
        assertThat(leader().page("/deadlines").select(".deadlines .due").eachText())
                .contains("16.01.2019 13:00 ср", "11.01.2019 пт");
    }

    @Test
    void choosesByPersonAndByDepartment() {
        var browser = Browser.of("kuznetsova", List.of("dep-1"), "DEPARTMENT_HEAD");

        assertThat(titles(browser, "?person=sokolova")).containsExactly("Провести первичную диагностику");
        assertThat(titles(browser, "?person=me"))
                .containsExactly("Заключить договор", "Уведомить уполномоченный орган");
        assertThat(titles(browser, "?department=dep-1")).hasSize(5);
        assertThat(browser.page("/deadlines").select("#person option").eachText())
                .contains("Соколова Рената Павловна");
        assertThat(titles(browser, "?department=dep-2")).isEmpty();
        assertThat(browser.page("/deadlines?department=dep-2").select(".empty").text())
                .contains("По этому отбору сроков нет");
        assertThat(browser.page("/deadlines?person=me")
                        .select("option[selected]")
                        .eachText())
                .containsExactly("Только мои");
    }

    @Test
    void countsThoseThatAreNotListedToo() {
        var one = """
                {"rule":"T-10","title":"Заключить договор","source":"S003","departmentId":"dep-1","subject":{"kind":"CASE","id":"k0",
                 "label":"1/2019"},"owner":"DEPARTMENT_HEAD","staff":[],"due":"2019-01-10","state":"OVERDUE","preliminary":false,"href":"/cases/k0"}""";
        services.answer("GET enrolment/deadlines", "[" + String.join(",", Collections.nCopies(200, one)) + "]");
        services.answer("GET enrolment/deadlines/summary", "{\"overdue\":1432,\"today\":7,\"week\":19,\"later\":3}");

        leader().page("/deadlines?department=dep-1&person=me");

        assertThat(services.last("GET", "enrolment/deadlines?").path())
                .contains("department=dep-1", "person=orlova", "each=200");
        assertThat(services.last("GET", "enrolment/deadlines/summary").path())
                .contains("department=dep-1", "person=orlova");
        assertThat(leader().page("/deadlines?department=dep-1")
                        .select("#OVERDUE")
                        .text())
                .matches("Просрочено: 1.?43\\d");
    }

    @Test
    void keepsToOneGroupAndSaysSo() {
        services.answer("GET enrolment/groups/solnyshko", """
                {"id":"solnyshko","departmentId":"dep-1","departmentName":"Отделение профилактики","name":"Солнышко",
                 "from":"2019-01-09","to":"2019-07-09","places":11,"enrolled":0,"state":"FORMING","order":null,"staff":[]}""");

        var other = leader().page("/deadlines?group=solnyshko");

        assertThat(titles(leader(), "?group=romashka")).hasSize(5);
        assertThat(other.select(".deadlines tbody tr")).isEmpty();
        assertThat(other.select("main").text())
                .contains("Только сроки группы «Солнышко»", "По этому отбору сроков нет");
        assertThat(other.select("form input[name=group]").val()).isEqualTo("solnyshko");
    }

    @Test
    void saysWhichServiceIsMissingAndShowsTheOthers() {
        services.silence("attendance-journal");

        var page = leader().page("/deadlines");

        assertThat(page.select(".note-warning").text()).contains("Служба «Журнал» сейчас не отвечает");
        assertThat(page.select(".deadlines tbody tr")).hasSize(4);
    }

    @Test
    void takesAServiceWithoutSuchAnAddressForSilent() {
        services.refuse("GET diagnostics/deadlines", 404, "not-found", "Нет такого адреса.");

        assertThat(leader().page("/deadlines").select(".note-warning").text()).contains("Служба «Диагностика»");
    }

    @Test
    void takesAServiceThatIsNotForThisRoleForOneWithoutDeadlines() {
        services.refuse("GET diagnostics/deadlines", 403, "outside-your-scope", "Не для вашей роли.");

        assertThat(leader().page("/deadlines").select(".note-warning")).isEmpty();
    }

    @Test
    void soonStopsAskingAServiceThatIsDown() {
        services.silence("attendance-journal");
        var browser = leader();
        for (int page = 1; page <= 3; page++) {
            browser.page("/deadlines");
        }

        assertThat(RunningPortal.breakers()
                        .circuitBreaker("deadlines-attendance-journal")
                        .getState())
                .isEqualTo(CircuitBreaker.State.OPEN);
        assertThat(RunningPortal.breakers()
                        .circuitBreaker("deadlines-enrolment")
                        .getState())
                .isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void showsDepartmentsByTheirIdWhileEnrolmentIsDown() {
        services.silence("enrolment");

        var page = leader().page("/deadlines");

        assertThat(page.select("#department option").eachText()).containsExactly("Все отделения", "dep-1");
        assertThat(page.select(".note-warning").text()).contains("Служба «Зачисление»");
    }

    @Test
    void saysWhatComesNextWhenNothingIsOwed() {
        List.of("enrolment", "attendance-journal", "state-assignment", "diagnostics")
                .forEach(service -> services.answer("GET " + service + "/deadlines", "[]"));

        var page = leader().page("/deadlines");

        assertThat(page.select(".empty").text()).contains("появятся сами");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/groups");
    }

    @Test
    void pressesOnTheFirstPage() {
        var page = Browser.of("kuznetsova", List.of("dep-1"), "DEPARTMENT_HEAD").page("/");

        assertThat(page.select(".note-refused").text())
                .isEqualTo("Просрочено 2 срока. Сегодня истекает 1 срок. Все сроки");
        assertThat(page.select(".note-refused a").attr("href")).isEqualTo("/deadlines");
        assertThat(services.last("GET", "enrolment/deadlines").path()).endsWith("state=OVERDUE%2CTODAY&each=200");
    }

    @Test
    void standsBesideItsEntryInTheMenuOfEveryPage() {
        for (var service : List.of("enrolment", "attendance-journal", "state-assignment")) {
            services.answer(
                    "GET " + service + "/deadlines/summary", "{\"overdue\":2,\"today\":7,\"week\":19,\"later\":3}");
        }
        services.answer("GET diagnostics/deadlines/summary", "{\"overdue\":0,\"today\":0,\"week\":0,\"later\":0}");

        assertThat(leader().page("/groups").select(".shell-menu [hx-get]").attr("hx-get"))
                .isEqualTo("/deadlines/overdue");
        leader().page("/deadlines/overdue?department=dep-2");
        assertThat(services.last("GET", "enrolment/deadlines/summary").path()).endsWith("?department=dep-2");
        var told = leader().page("/deadlines/overdue");
        assertThat(told.select(".menu-count").text()).isEqualTo("6");
        assertThat(told.select(".visually-hidden").text()).isEqualTo("просрочено 6 сроков");
    }

    @Test
    void isSpokenOfInEnglishToo() {
        var page = leader().page("/deadlines?lang=en");

        assertThat(page.select("h1").text()).isEqualTo("Deadlines");
        assertThat(page.text()).contains("head of department");
    }

    private static List<String> titles(Browser browser, String query) {
        return browser.page("/deadlines" + query).select(".deadlines tbody th").eachText();
    }

    private static Browser leader() {
        return Browser.of("orlova", "GROUP_LEADER");
    }
}
