package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.portal.RunningPortal.Browser;

/** What a group will have given, and how the list of all groups is looked through. */
class ForecastPagesTest {

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void knownGroup() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
    }

    @Test
    void aGroupAtRiskShowsWhatWillBeMissingWhyAndWhereItIsCaughtUp() {
        Romashka.hasItsPlan(services);

        var page = leader().page("/groups/romashka/forecast");

        assertThat(page.select("#content").text())
                .contains(
                        "под угрозой",
                        "Предупреждение от",
                        "посещаемость 91,1 %",
                        "отметок 45",
                        "Кузнецова Эльвира Олеговна",
                        "Заведующий отделением");
        assertThat(page.select("a.btn-primary").attr("href")).isEqualTo("/groups/romashka/plan/catch-up");
        assertThat(page.select("a[href='/journal/romashka/2019-01?day=2019-01-14']"))
                .hasSize(1);
        assertThat(page.select("a[href='/groups/romashka/plan/2019-02']")).hasSize(1);
        assertThat(page.select("tbody tr").first().select("td").eachText())
                .containsExactly("61,8", "8", "51", "48 – 54", "55", "10,8");
    }

    @Test
    void aGroupWithoutAForecastSaysWhatToLookAtInstead() {
        Romashka.hasItsPlan(services);
        services.answer("GET quota/forecast/groups/romashka", "[]");

        var page = leader().page("/groups/romashka/forecast?span=course");

        assertThat(page.select(".empty a").attr("href")).isEqualTo("/groups/romashka/fulfilment");
    }

    @Test
    void theGroupsFulfilmentLeadsToItsForecast() {
        Romashka.hasItsPlan(services);

        var page = leader().page("/groups/romashka/fulfilment?from=2019-01&to=2019-01");

        assertThat(page.select("a[href='/groups/romashka/forecast']")).hasSize(1);
    }

    @Test
    void theGroupsServicesAreCountedByChildUnderTheirNames() {
        Romashka.hasItsPlan(services);

        var fulfilment = leader().page("/groups/romashka/fulfilment?from=2019-01&to=2019-01");
        var page = leader().page("/fulfilment/counts?group=romashka&by=child");

        assertThat(fulfilment.select("a[href='/fulfilment/counts?group=romashka&from=2019-01&to=2019-01']"))
                .hasSize(1);
        assertThat(page.select(".totals b").eachText()).containsExactly("764", "2", "1", "45", "6", "1", "10", "3");
        assertThat(page.select("#content tbody th").eachText()).containsExactly("Абрамова Злата", "Белкин Тимур");
        assertThat(page.select("#content tbody tr").first().select("td").eachText())
                .containsExactly("382", "1", "22");
        assertThat(page.select("select[name=by] option").eachText()).endsWith("детям");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, HOUSEHOLD, социально-бытовые",
        "day, 2019-01-16, 16.01.2019",
        "month, 2019-01, январь 2019",
        "quarter, 2019-Q1, 1 квартал 2019",
        "code, 5.1, 5.1",
        "department, dep-1, Отделение профилактики"
    })
    void theCentresServicesAreCountedByWhateverIsAskedFor(String by, String key, String label) {
        services.answer(
                "GET quota/counts?level=centre&from=2019-01&to=2019-02&asOf=2019-01-15&by=" + by, Romashka.counts(key));
        services.answer("GET quota/fulfilment?level=centre&from=2019-01&to=2019-01", """
            {"level":"centre","id":null,"name":null,"from":"2019-01","to":"2019-01","revision":7,"position":{},"formula":"",
             "total":{"planTenths":1,"fact":1,"differenceTenths":0,"percentTenths":1000,"allowedTenths":0,"excessTenths":0},"codes":[],"months":[],
             "parts":[{"level":"department","id":"dep-1","name":"Отделение профилактики","planTenths":1,"fact":1,"differenceTenths":0,
                       "percentTenths":1000,"allowedTenths":0,"excessTenths":0}]}""");

        var page = Browser.of("center", "CENTRAL_OFFICE")
                .page("/fulfilment/counts?from=2019-01&to=2019-02&asOf=2019-01-15&by=" + by);

        assertThat(page.select("#content tbody th").text()).isEqualTo(label);
        assertThat(page.select("#content tbody a").eachAttr("href"))
                .isEqualTo(
                        by.equals("department")
                                ? List.of(
                                        "/fulfilment/counts?department=dep-1&by=group&from=2019-01&to=2019-01&asOf=2019-01-15")
                                : List.of());
        assertThat(page.select("#content tbody td")).hasSize(by.equals("kind") || by.equals("code") ? 2 : 3);
    }

    @Test
    void aPeriodThatIsTooLongByDaySaysSo() {
        services.refuse("GET quota/counts", 400, "period-too-long", "По дням можно показать не больше 12 месяцев.");

        var answer = Browser.of("center", "CENTRAL_OFFICE")
                .get("/fulfilment/counts?from=2017-01&to=2019-01&by=day", "Accept", "text/html");

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).contains("не больше 12 месяцев");
    }

    @Test
    void theOverviewCountsAllGroupsAndShowsThemPageByPageWithTheMapsFigures() {
        Centre.isKnownTo(services);

        var page = Browser.of("center", "CENTRAL_OFFICE").page("/overview?page=1");

        assertThat(page.select(".totals b").eachText()).startsWith("51", "120");
        assertThat(page.select("a[rel=next]").attr("href")).contains("page=2");
        assertThat(page.select("a[rel=prev]").attr("href")).contains("page=0");
        assertThat(page.select("table.heat tbody td").eachText()).containsExactly("▽ 87,7", "87,7", "−1,8");
        assertThat(page.select("#content").text())
                .contains("допустимо 10,0 % плана", "2 из 3")
                .doesNotContain("??");
        assertThat(page.select("a[href='/groups/romashka/plan/catch-up']").attr("aria-label"))
                .contains("Ромашка");
    }

    private static Browser leader() {
        return Browser.of("orlova", "GROUP_LEADER");
    }
}
