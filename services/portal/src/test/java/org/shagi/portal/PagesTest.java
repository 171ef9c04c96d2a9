package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.portal.RunningPortal.Browser;

/** What stands on the pages, made from the answers of real HTTP stubs. */
class PagesTest {

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void knownGroup() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
    }

    @Test
    void todayLeadsFromAnUnfilledDayStraightToItsColumn() {
        var page = leader().page("/");

        assertThat(page.select("h1").text()).isEqualTo("Сегодня, 16.01.2019");
        assertThat(page.select(".owed").text()).contains("Ромашка не заполнено 2 дня");
        assertThat(page.select(".owed a").eachAttr("href"))
                .containsExactly(
                        "/journal/romashka/2019-01?day=2019-01-15", "/journal/romashka/2019-01?day=2019-01-16");
    }

    @Test
    void todaySaysSoWhenEverythingIsFilled() {
        services.answer("GET attendance-journal/unfilled?from=2019-01-03&to=2019-01-16", "[]");

        assertThat(leader().page("/").text()).contains("журнал заполнен полностью");
    }

    @Test
    void theRosterShowsNamesAndGivesThePaper() {
        var page = leader().page("/groups/romashka");

        assertThat(page.select("tbody th").eachText()).isEqualTo(Romashka.NAMES);
        assertThat(page.text()).contains("3 ребёнка").contains("Отделение профилактики");
        assertThat(page.select("a[href^=/api/enrolment/groups/romashka/documents/roster]"))
                .hasSize(2);
        assertThat(page.select(".tabs a").eachText())
                .containsExactly("Состав", "Журнал", "План", "Выполнение", "Диагностика");
        assertThat(page.select(".tabs a[aria-current=page]").text()).isEqualTo("Состав");
    }

    @Test
    void thePlanIsASheetAsOnPaper() {
        Romashka.hasItsPlan(services);

        var page = leader().page("/groups/romashka/plan/2019-01");

        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").first().select("td.planned")).hasSize(3);
        assertThat(page.select("tbody tr").last().select("td.planned")).hasSize(1);
        assertThat(page.select("tbody tr").first().select("td.number").eachText())
                .containsExactly("9", "8", "61,8", "▼ −52,8");
        assertThat(page.select("tfoot td.number").eachText()).containsExactly("12", "11", "79,8", "▼ −67,8");
        assertThat(page.text()).contains("3 рабочих дня: по плану 12, по стандарту 79,8 — не хватает 67,8.");
    }

    @Test
    void thePlanIsShownWithoutTheFactWhileQuotaIsSilent() {
        Romashka.hasItsPlan(services);
        services.silence("quota");

        var page = leader().page("/groups/romashka/plan/2019-01");

        assertThat(page.text()).contains("Учёт выполнения сейчас не отвечает");
        assertThat(page.select("tbody tr").first().select("td.number").eachText())
                .containsExactly("9", "—", "61,8", "▼ −52,8");
    }

    @Test
    void aPlanIsDrawnByOnePressWithAKeyOfItsOwn() {
        services.refuse("GET state-assignment/groups/romashka/plans/2019-01", 404, "plan-not-drawn", "Плана нет.");
        services.answer(
                "POST state-assignment/groups/romashka/plans/2019-01/generation",
                "{\"version\":1,\"workingDays\":0,\"days\":[],\"codes\":[]}");
        var browser = leader();
        var empty = browser.page("/groups/romashka/plan/2019-01");
        var key = empty.select("input[name=key]").attr("value");

        browser.submit("/groups/romashka/plan/2019-01", "/groups/romashka/plan/2019-01", Map.of("key", key));

        assertThat(empty.text()).contains("ещё не составлен").contains("Составить план");
        assertThat(services.last("POST", "state-assignment").header("Idempotency-Key"))
                .isEqualTo(key);
    }

    @Test
    void aRefusedPlanSaysWhyInTheServicesOwnWords() {
        services.refuse("POST state-assignment/groups/romashka/plans/2019-01/generation", 422, "x", "Месяц вне курса.");

        var page =
                leader().submit("/groups/romashka/plan/2019-01", "/groups/romashka/plan/2019-01", Map.of("key", "k"));

        assertThat(page.select("[role=alert]").text()).isEqualTo("Месяц вне курса.");
    }

    @Test
    void aMonthOutsideTheCourseHasNoPlanYetInsteadOfAnError() {
        services.refuse(
                "GET state-assignment/groups/romashka/plans/2019-08", 422, "month-outside-course", "Вне курса.");

        assertThat(leader().page("/groups/romashka/plan/2019-08").text()).contains("ещё не составлен");
    }

    @Test
    void theClosingOfAMonthNamesWhatHindersItWithTheWayThere() {
        services.answer("GET attendance-journal/groups/romashka/months/2019-01/closing", """
                {"closing":null,"hindrance":{"code":"month-not-filled","detail":"Не заполнен 1 день."},
                 "unfilled":[{"date":"2019-01-15","missing":3,"href":"/journal/romashka/2019-01?day=2019-01-15"}],
                 "pages":[],"total":40,"strangers":[],"shortfalls":[{"childId":"c0","caseNumber":"1","missing":{"5.3":2}}],"handover":{"handedOver":null,"accepted":null},"corrections":[]}""");

        var part = leader().page("/journal/romashka/2019-01/closing");

        assertThat(part.text())
                .contains("Не заполнен 1 день.")
                .contains("Получили меньше, чем запланировано: 1 ребёнок.")
                .contains("5.3 −2");
        assertThat(part.select("a").attr("href")).isEqualTo("/journal/romashka/2019-01?day=2019-01-15");
        assertThat(part.select("a").attr("aria-label")).isEqualTo("Заполнить 15.01.2019: нет отметок у 3 детей");
        assertThat(part.select("form")).isEmpty();
    }

    @Test
    void aMonthThatIsNotOverAsksForNoDayThatIsStillToComeAndCallsNothingMissing() {
        services.answer("GET attendance-journal/groups/romashka/months/2019-01/closing", """
                {"closing":null,"hindrance":{"code":"month-not-over","detail":"Месяц ещё идёт."},
                 "unfilled":[{"date":"2019-01-15","missing":3,"href":"/journal/romashka/2019-01?day=2019-01-15"},
                             {"date":"2019-01-31","missing":3,"href":"/journal/romashka/2019-01?day=2019-01-31"}],
                 "pages":[],"total":40,"strangers":[],"shortfalls":[{"childId":"c0","caseNumber":"1","missing":{"5.3":2}}],"handover":{"handedOver":null,"accepted":null},"corrections":[]}""");

        var part = leader().page("/journal/romashka/2019-01/closing");

        assertThat(part.select("nav.days a").eachText()).containsExactly("15.01");
        assertThat(part.text()).doesNotContain("Получили меньше");
    }

    @Test
    void aFilledMonthIsClosedByOnePressWithAKeyOfItsOwn() {
        services.answer("GET attendance-journal/groups/romashka/months/2019-01/closing", """
                {"closing":null,"hindrance":null,"unfilled":[],"pages":[],"total":765,"strangers":[],"shortfalls":[],"handover":{"handedOver":null,"accepted":null},"corrections":[]}""");
        services.answer(
                "POST attendance-journal/groups/romashka/months/2019-01/closing",
                "{\"closedOn\":\"2019-02-04\",\"closedBy\":\"orlova\",\"version\":1}");
        var browser = leader();

        var ready = browser.page("/journal/romashka/2019-01/closing");
        var key = ready.select("input[name=key]").attr("value");
        var after =
                browser.submit("/journal/romashka/2019-01/closing", "/journal/romashka/2019-01", Map.of("key", key));

        assertThat(ready.text()).contains("765 услуг").contains("Закрыть месяц");
        assertThat(services.last("POST", "attendance-journal").header("Idempotency-Key"))
                .isEqualTo(key);
        assertThat(after.select("[role=status]").text()).contains("Месяц закрыт.");
    }

    @Test
    void aClosedMonthSaysByWhomAndWhyItWasCorrected() {
        services.answer("GET attendance-journal/groups/romashka/months/2019-01/closing", """
                {"closing":{"closedOn":"2019-02-04","closedBy":"orlova","version":2},"hindrance":null,"unfilled":[],"pages":[],"total":764,
                 "strangers":[],"shortfalls":[],
                 "handover":{"handedOver":null,"accepted":null},
                 "corrections":[{"date":"2019-01-23","reason":"по ведомости","by":"orlova","at":"2019-02-05T08:00:00Z","changes":[],"deltas":[]}]}""");

        var part = leader().page("/journal/romashka/2019-01/closing");

        assertThat(part.text())
                .contains("Месяц закрыт 04.02.2019 (Орлова Тамара Игоревна).")
                .contains("23.01.2019: по ведомости (Орлова Тамара Игоревна)")
                .doesNotContain("Закрыть месяц");
    }

    @Test
    void fulfilmentOfAMonthLeadsDownToTheDaySheets() {
        Romashka.hasItsPlan(services);
        services.answer("GET quota/provenance?group=romashka&month=2019-01&code=5.1", """
            {"group":"romashka","month":"2019-01","code":"5.1","formula":"20,6 × 3 = 61,8","planTenths":618,"fact":8,
             "days":[{"date":"2019-01-09","count":8,"present":3,"absent":0,"version":2,"href":"/journal/romashka/2019-01?day=2019-01-09"}]}\
            """);
        var browser = leader();

        var month = browser.page("/groups/romashka/fulfilment?from=2019-01&to=2019-01");
        var whence = browser.page(month.select("tbody a").first().attr("href"));

        assertThat(month.select("#figures").attr("data-revision")).isEqualTo("7");
        assertThat(month.select("tbody tr").first().select("td").eachText())
                .containsExactly("61,8", "8", "▼ −53,8", "12,9 %", "−47,6");
        assertThat(whence.text()).contains("20,6 × 3 = 61,8");
        assertThat(whence.select("tbody a").attr("href")).isEqualTo("/journal/romashka/2019-01?day=2019-01-09");
    }

    @Test
    void figuresAloneAreGivenToAPageThatRefreshesItself() {
        Romashka.hasItsPlan(services);

        var fragment = leader().get("/groups/romashka/fulfilment?from=2019-01&to=2019-01", "HX-Request", "true")
                .body();

        assertThat(fragment).contains("data-revision=\"7\"").doesNotContain("<html");
    }

    @Test
    void theCentralOfficeBeginsAtTheCentreAndAHeadAtTheOwnDepartment() {
        services.answer("GET quota/fulfilment?level=centre", level("centre", "department", "dep-1"));
        services.answer("GET quota/fulfilment?level=department&id=dep-2", level("department", "group", "romashka"));

        var centre = Browser.of("center", "CENTRAL_OFFICE").page("/fulfilment");
        var head = Browser.of("kuznetsova", List.of("dep-2"), "DEPARTMENT_HEAD").page("/fulfilment");

        assertThat(centre.select("h1").text()).isEqualTo("Выполнение: весь центр");
        assertThat(centre.select("#table-parts a").attr("href"))
                .startsWith("/fulfilment/departments/dep-1?from=2019-01");
        assertThat(centre.select("#table-months tbody tr").attr("data-label")).isEqualTo("февраль 2019");
        assertThat(head.select("#table-parts a").attr("href")).startsWith("/groups/romashka/fulfilment?from=2019-01");
        assertThat(head.select("#table-parts td").eachText()).endsWith("—", "+1");
    }

    @Test
    void quarantineIsShownForEveryServiceAlsoWhenOneIsSilent() {
        for (var service : List.of("attendance-journal", "diagnostics", "state-assignment")) {
            services.answer("GET %s/operations/quarantine".formatted(service), "[]");
        }
        services.answer("GET quota/operations/quarantine", "[" + message(false) + "]");
        services.silence("enrolment");
        services.answer("POST quota/operations/quarantine/enrolment%7C0%7C7/replay", message(true));
        var browser = Browser.of("admin", "SYSTEM_ADMIN");

        var page = browser.page("/operations");
        var after =
                browser.submit("/operations/replay", "/operations", Map.of("service", "quota", "id", "enrolment|0|7"));

        assertThat(page.text())
                .contains("Служба не отвечает")
                .contains("enrolment|0|7")
                .contains("Всё обработано");
        assertThat(after.select("[role=status]").text()).contains("Сообщение enrolment|0|7 обработано.");
    }

    @Test
    void aRebuildThatDiffersSaysWhatInTheReadersLanguage() {
        services.answer("GET quota/operations/rebuild", """
            {"state":"different","startedBy":"admin","startedAt":"2019-01-16T08:00:00Z","handled":10,"total":10,"unreadable":0,"perSecond":5,
             "differences":[{"what":"assignment","of":"2019","how":"only-live"}],"fault":null}""");

        var page = Browser.of("admin", "SYSTEM_ADMIN").page("/operations/rebuild");

        assertThat(page.select("section[aria-labelledby=last] li").eachText())
                .containsExactly("государственное задание на год 2019: есть только в прежнем");
        assertThat(page.select("form[action='/operations/rebuild/swap'] button").text())
                .isEqualTo("Взять построенное заново");
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP_LEADER, Сегодня Сроки Группы Дела Журнал",
        "CENTRAL_OFFICE, Сегодня Обзор Сроки Группы Журнал Кто не заполнил Записи за 24 часа Выполнение Отчёты Задание Отделения",
        "SYSTEM_ADMIN, Сегодня Обработка сообщений",
        "REGISTRAR, Сегодня Дела Отделения Регистр"
    })
    void theMenuIsCutToTheRole(String role, String menu) {
        assertThat(Browser.of("somebody", role).page("/").select(".shell-menu").text())
                .isEqualTo(menu);
    }

    @Test
    void theChosenLanguageIsKeptAndAskedOfTheServicesToo() {
        var browser = leader();

        var switched = browser.page("/groups?lang=en");
        var after = browser.page("/groups/romashka");

        assertThat(switched.select("html").attr("lang")).isEqualTo("en");
        assertThat(after.text()).contains("3 children").contains("Sign out");
        assertThat(services.last("GET", "enrolment/groups/romashka").header("Accept-Language"))
                .isEqualTo("en");
        assertThat(browser.page("/groups?lang=fr").select("html").attr("lang")).isEqualTo("ru");
    }

    @Test
    void aServicesRefusalIsAPageInTheLookOfTheHouse() {
        services.refuse(
                "GET enrolment/groups/other", 403, "outside-your-scope", "Эта группа не в вашей области доступа.");
        var browser = leader();

        var answer = browser.get("/groups/other", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Сюда нет доступа")
                .contains("Эта группа не в вашей области доступа.")
                .contains("shell-menu");
        assertThat(browser.get("/no-such-page", "Accept", "text/html").body()).contains("Такой страницы нет");
    }

    @Test
    void aSilentServiceIsAPageThatSaysWhatToDo() {
        services.silence("state-assignment");

        var answer = leader().get("/groups/romashka/plan/2019-01", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Служба не отвечает").contains("Повторить");
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        Document page = leader().page("/");

        assertThat(page.select("[src], link[href]").stream()
                        .map(it -> it.hasAttr("src") ? it.attr("src") : it.attr("href")))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/"));
    }

    private static Browser leader() {
        return Browser.of("orlova", "GROUP_LEADER");
    }

    private static String level(String level, String partLevel, String part) {
        return """
            {"level":"%s","id":null,"name":"Отделение","from":"2019-01","to":"2019-12","revision":3,
             "total":{"planTenths":10,"fact":1,"differenceTenths":0,"percentTenths":1000,"allowedTenths":1,"excessTenths":0},"formula":"Отклонение","codes":[],
             "months":[{"month":"2019-02","planTenths":10,"fact":1,"differenceTenths":0,"percentTenths":1000,"allowedTenths":1,"excessTenths":0}],
             "parts":[{"level":"%s","id":"%s","name":"Часть","planTenths":0,"fact":1,"differenceTenths":10,"percentTenths":null,"allowedTenths":0,"excessTenths":10}]}\
            """.formatted(level, partLevel, part);
    }

    private static String message(boolean handled) {
        return """
            {"id":"enrolment|0|7","type":"enrolment.group-roster-changed.v1","key":"g","reason":"broken",
             "since":"2019-01-15T07:00:00Z","attempts":1,"handled":%s}\
            """.formatted(handled);
    }
}
