package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
