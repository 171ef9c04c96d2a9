package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** Planning a month: what is missing and why, suggestions, hand edits, approval; and the course as a whole. */
class PlanPagesTest {

    private static final String PLAN = "/groups/romashka/plan/2019-01";
    private static final String SERVICE = "state-assignment/groups/romashka/";

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void aShortJanuary() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Romashka.hasItsPlan(services);
        Romashka.isPlanned(services, "DRAFT", 2);
        Romashka.isOrdered(services);
    }

    @Test
    void explainsWhatAMonthLacks() {
        var page = leader().page(PLAN);

        var shortages = page.select("section[aria-labelledby=shortages] li").eachText();
        assertThat(shortages.getFirst())
                .isEqualTo("5.1: не хватает 17,6 на ребёнка (по плану 3, норма 20,6). "
                        + "В месяце 3 рабочих дня, а услуга оказывается раз в день.");
        assertThat(shortages.getLast())
                .contains("Вторников рабочих меньше четырёх (выходные: 01.01.2019, 08.01.2019): выпало 2 занятия.")
                .contains("Резервных мест для неё в месяце нет.")
                .contains("2 занятия можно добавить");
        assertThat(page.select("td.added")).hasSize(1);
        assertThat(page.select(".control tbody tr").first().select("td").eachText())
                .containsExactly("370,8", "8", "362,8", "8");
    }

    @Test
    void putsTwoSuggestionsIntoThePlanByOnePressEach() {
        var browser = leader();
        services.answer("POST " + SERVICE + "plans/2019-01/sessions", "{}");

        for (var form : browser.page(PLAN).select("#suggestions-table form")) {
            var fields = new LinkedHashMap<String, String>();
            form.select("input").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
            fields.remove("_csrf");
            var after = browser.submit(form.attr("action"), PLAN, fields);
            assertThat(after.select("[role=status]").text()).contains("Занятие поставлено в план.");
        }

        var sent = services.asked.stream()
                .filter(asked -> asked.path().endsWith("plans/2019-01/sessions"))
                .toList();
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().body())
                .contains("\"date\":\"2019-01-09\"", "\"from\":\"11:00\"", "\"code\":\"5.2\"");
        assertThat(sent.getFirst().header("Idempotency-Key"))
                .isNotBlank()
                .isNotEqualTo(sent.getLast().header("Idempotency-Key"));
    }

    @Test
    void isApprovedByTheHeadInTheVersionSheSees() {
        services.answer("POST " + SERVICE + "plans/2019-01/approval", "{}");
        var head = Browser.of("kuznetsova", List.of("d1"), "DEPARTMENT_HEAD");

        assertThat(leader().page(PLAN).select("form[action$=approval]")).isEmpty();
        head.submit(PLAN + "/approval", PLAN, Map.of("key", "k1", "version", "2", "on", "2019-01-16"));

        assertThat(services.last("POST", SERVICE + "plans/2019-01/approval").header("If-Match"))
                .isEqualTo("\"2\"");
        assertThat(services.last("POST", SERVICE + "plans/2019-01/approval").body())
                .isEqualTo("{\"on\":\"2019-01-16\"}");
        Romashka.isPlanned(services, "APPROVED", 3);
        assertThat(head.page(PLAN).text())
                .contains("Утверждён 09.01.2019, редакция 1 (после срока).")
                .doesNotContain("Утвердить план");
    }

    @Test
    void isChangedByHandDayByDay() {
        services.answer("PUT " + SERVICE + "plans/2019-01/days", "{}");
        var browser = leader();
        var edit = PLAN + "?edit=true";

        assertThat(browser.page(edit).select("input[name=on]").eachAttr("value"))
                .containsExactly("2019-01-09|5.2", "2019-01-10|5.2", "2019-01-11|5.2");
        browser.submit(PLAN + "/days", edit, Map.of("version", "2", "on", "2019-01-11|5.2", "reason", ""));

        assertThat(services.last("PUT", SERVICE + "plans/2019-01/days").body())
                .contains("2019-01-09", "2019-01-10", "[\"5.2\"]")
                .containsOnlyOnce("5.2");
    }

    @Test
    void saysInTheServicesWordsWhyAChangeIsRefused() {
        services.refuse("POST " + SERVICE + "plans/2019-01/sessions", 422, "no-free-place", "Места нет.");

        var page = leader().submit(
                        PLAN + "/sessions",
                        PLAN,
                        Map.of("key", "k", "date", "2019-01-09", "from", "11:00", "code", "5.2"));

        assertThat(page.select("[role=alert]").text()).isEqualTo("Места нет.");
    }

    @Test
    void namesTheServicesThatACourseCannotReachAndACourseThatWould() {
        var page = leader().page("/groups/romashka/plan/reachability");

        assertThat(page.text())
                .contains("123 рабочих дня: норма 550,8 на ребёнка")
                .contains("Не все нормы достижимы");
        assertThat(page.select("td.behind").text()).contains("−0,6");
        assertThat(page.select("section[aria-labelledby=nearest] a").attr("href"))
                .contains("from=2019-01-09", "to=2019-07-10");
        assertThat(leader().page("/groups/romashka").select("a[href$=/plan/reachability]"))
                .hasSize(1);
    }

    @Test
    void showsWhatIsBehindAndSuggestsDatesOfOtherMonths() {
        var page = leader().page("/groups/romashka/plan/catch-up");

        assertThat(page.select(".balance tbody tr").last().select("td").eachText())
                .containsExactly("108", "3", "99", "6", "2", "1", "3", "—");
        assertThat(page.select("#shortfall").text())
                .contains("январь 2019", "под угрозой", "5.1: 31", "5.2: 6")
                .doesNotContain("??");
        assertThat(page.select("#shortfall a").attr("href")).isEqualTo("/groups/romashka/forecast");
        assertThat(page.select("#suggestions-table form").attr("action"))
                .isEqualTo("/groups/romashka/plan/2019-02/sessions");
        assertThat(page.select("#suggestions-table tbody td").eachText())
                .anySatisfy(cell -> assertThat(cell).startsWith("руководитель группы: Орлова"));
    }

    @Test
    void showsWhatWasApprovedAndInWhatTheAmendmentDiffers() {
        services.answer("GET " + SERVICE + "plans/2019-01", """
            {"groupId":"romashka","month":"2019-01","version":4,"workingDays":2,"state":"AMENDED","amendment":"карантин","approvalDue":"2018-12-26",
             "days":[{"date":"2019-01-09","codes":["5.1","5.3"],"sessions":[]},{"date":"2019-01-10","codes":["5.1"],"sessions":[]}],
             "codes":[],"shortages":[],"suggestions":[],
             "editions":[{"number":1,"approvedBy":"kuznetsova","approvedOn":"2018-12-26","due":"2018-12-26","late":false,"reason":"",
               "days":[{"date":"2019-01-09","codes":["5.1"],"sessions":[]},{"date":"2019-01-10","codes":["5.1","5.2"],"sessions":[]}]}]}\
            """);

        var editions = leader().page(PLAN).select("section[aria-labelledby=editions] li");

        assertThat(editions.eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Редакция 1: 26.12.2018, Кузнецова")
                .doesNotContain("добавлено");
        assertThat(editions.last().text())
                .contains("карантин", "добавлено 5.3 на 09.01.2019", "снято 5.2 с 10.01.2019");
    }

    @Test
    void changesAWeekdayOfTheCyclogramAndLeavesTheOthers() {
        services.answer("PUT " + SERVICE + "cyclogram", "{}");
        var browser = leader();
        var page = "/groups/romashka/plan/cyclogram?weekday=1";

        assertThat(browser.page(page).select("input[name=codes]").eachAttr("value"))
                .startsWith("5.6", "5.2; 5.3");
        browser.submit(
                "/groups/romashka/plan/cyclogram",
                page,
                Map.of(
                        "weekday",
                        "1",
                        "version",
                        "0",
                        "from",
                        "09:00",
                        "to",
                        "13:00",
                        "weeks",
                        "1, 2, 3, 4",
                        "codes",
                        "5.6",
                        "activity",
                        "Игры",
                        "provider",
                        "GROUP_LEADER"));

        var sent = services.last("PUT", SERVICE + "cyclogram");
        assertThat(sent.header("If-Match")).isEqualTo("\"0\"");
        assertThat(sent.body()).contains("Игры", "Занятие").doesNotContain("Резерв");
    }

    @Test
    void notesTheDayOfTheCirclesPlan() {
        services.answer("PUT " + SERVICE + "circle-plan", "{}");
        var head = Browser.of("kuznetsova", List.of("d1"), "DEPARTMENT_HEAD");

        var after =
                head.submit("/groups/romashka/plan/circle", "/groups/romashka/plan/circle", Map.of("on", "2018-12-28"));

        assertThat(services.last("PUT", SERVICE + "circle-plan").body()).isEqualTo("{\"on\":\"2018-12-28\"}");
        assertThat(after.select("[role=status]").text()).contains("День составления записан.");
    }

    @Test
    void warnsOfWhatTheRulesOfACyclogramLetPass() {
        var page = leader().page("/groups/romashka/plan/cyclogram");

        assertThat(page.select("section[aria-labelledby=findings] li").eachText())
                .containsExactly(
                        "Вторник, 12:10: психолог в то же время занят в группе «Василёк».",
                        "5.9: за четыре недели 0, норма 2 — не хватает.");
    }

    private static Browser leader() {
        return Browser.of("orlova", "GROUP_LEADER");
    }
}
