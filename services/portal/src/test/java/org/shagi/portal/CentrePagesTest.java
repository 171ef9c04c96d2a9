package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** What the central office looks at each day, and the reports it gives away. */
class CentrePagesTest {

    private static final String REPORT = "/reports?kind=assignment&from=2019-01&to=2019-01";

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void aCentre() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Centre.isKnownTo(services);
    }

    @Test
    void showsWhatTodayHasBroughtToEachDepartment() {
        var page = office().page("/overview");

        var row = page.select("section[aria-labelledby=today] tbody tr");
        assertThat(row.select("td").eachText()).containsExactly("3", "−5", "+918", "декабрь 2018 — январь 2019");
        assertThat(row.select("a").attr("href")).startsWith("/fulfilment/departments/dep-1");
        assertThat(services.last("GET", "quota/changes").path()).contains("level=centre", "from=2018-02", "to=2020-01");
    }

    @Test
    void whatIsOwedAndOverdueIsOfTheDepartmentThatIsShown() {
        services.answer(
                "GET attendance-journal/unfilled?department=dep-2&from=2019-01-03&to=2019-01-16",
                "[{\"groupId\":\"zarya\",\"name\":\"Заря\",\"date\":\"2019-01-14\"}]");

        var page = office().page("/overview?department=dep-2&to=2018-06");

        assertThat(page.select("section[aria-labelledby=owing] tbody th").eachText())
                .containsExactly("Заря");
        assertThat(page.select("#overdue-terms").attr("hx-get"))
                .isEqualTo("/deadlines/overdue?as=plain&department=dep-2");
        assertThat(services.last("GET", "quota/changes").path()).contains("from=2018-02", "to=2020-01");
    }

    @Test
    void showsWhoHasNotFilledInWithTheFirstDayToBegin() {
        var page = office().page("/overview");

        var row = page.select("section[aria-labelledby=owing] tbody tr");
        assertThat(row.select("th, td").eachText()).containsExactly("Ромашка", "2", "15.01.2019");
        assertThat(row.select("a").attr("href")).isEqualTo("/journal/romashka/2019-01?day=2019-01-15");
    }

    @Test
    void saysWhereNothingHappenedAndNothingIsOwed() {
        services.answer("GET quota/changes", "{\"on\":\"2019-01-16\",\"parts\":[]}");
        services.answer("GET attendance-journal/unfilled?from=2019-01-03&to=2019-01-16", "[]");

        var page = office().page("/overview");

        assertThat(page.select(".pair .empty").eachText())
                .containsExactly(
                        "Сегодня ещё ничего не записано. Здесь появятся заполненные дни, исправления и новые планы.",
                        "За две недели заполнены все дни.");
    }

    @Test
    void issuesTheReportOnTheAssignmentWithWhatIsWrittenIn() {
        var browser = office();

        assertThat(browser.page(REPORT)
                        .select("input[name=executed]:not([type=hidden])")
                        .attr("value"))
                .isEqualTo("98,5");
        var issued = issue(browser, "99,5", "Опрошены не все");

        assertThat(services.last("POST", "quota/reports/assignment/versions").body())
                .contains(
                        "\"volume\":{\"executedTenths\":null,\"reason\":\"\"}",
                        "\"satisfied\":{\"executedTenths\":995,\"reason\":\"Опрошены не все\"}");
        assertThat(issued.select("h1").text()).isEqualTo("Версия № 2");
        assertThat(issued.select(
                                "section[aria-labelledby=changes] tbody tr th, section[aria-labelledby=changes] tbody tr td")
                        .eachText())
                .containsExactly("Количество услуг", "Исполнено", "790", "798");
    }

    @Test
    void keepsWhatWasTypedWhenAFigureIsNone() {
        services.refuse(
                "POST quota/reports/assignment/versions",
                400,
                "executed-out-of-range",
                "Исполнено может быть от 0 до 100.");

        var page = issue(office(), "много", "Опрошены не все");

        assertThat(services.last("POST", "quota/reports/assignment/versions").body())
                .contains("\"executedTenths\":-1");
        assertThat(page.select("[role=alert]").text()).contains("Исполнено может быть от 0 до 100.");
        assertThat(page.select("select[name=kind] option[selected]").attr("value"))
                .isEqualTo("assignment");
        assertThat(page.select("input[name=executed]:not([type=hidden])").attr("value"))
                .isEqualTo("много");
        assertThat(page.select("input[name=reason]").eachAttr("value")).contains("Опрошены не все");
    }

    @Test
    void saysOutsideWhatIsNotShown() {
        var browser = office();

        assertThat(browser.page(REPORT + "&outside=true").select("#content").text())
                .contains("«скрыто» — то, из чего её можно было бы вычислить");
        assertThat(browser.page(REPORT).select("#content").text()).doesNotContain("скрыто");
    }

    @Test
    void anIssuedVersionCanBeHadForOutside() {
        var browser = office();

        var version = browser.page(browser.page(REPORT)
                .select("section[aria-labelledby=versions] th a")
                .attr("href"));
        var shown = version.select("form.page-tools").attr("action") + "?outside=true";

        assertThat(version.select("form.page-tools input[name=outside]").hasAttr("checked"))
                .isFalse();
        assertThat(browser.page(shown).select(".page-tools a").eachAttr("href"))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file).endsWith("outside=true"));
        assertThat(browser.page(REPORT + "&outside=true")
                        .select("section[aria-labelledby=versions] th a")
                        .attr("href"))
                .endsWith("outside=true");
    }

    @Test
    void writesIntoNoOtherReport() {
        var browser = office();

        assertThat(browser.page("/reports").select("input[name=reason]")).isEmpty();
        assertThat(browser.page("/reports").select(".empty").text()).contains("ещё не выпускали");
    }

    private static Document issue(Browser browser, String executed, String reason) {
        var page = browser.page(REPORT);
        var fields = "_csrf=" + page.select("meta[name=_csrf]").attr("content") + "&key="
                + page.select("input[name=key]").attr("value")
                + "&from=2019-01&to=2019-01&indicator=volume&executed=&reason=&indicator=satisfied&executed="
                + typed(executed) + "&reason=" + typed(reason);
        return Jsoup.parse(browser.send(
                        "POST",
                        "/reports/assignment/versions",
                        fields,
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/html")
                .body());
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Browser office() {
        return Browser.of("center", "CENTRAL_OFFICE");
    }
}
