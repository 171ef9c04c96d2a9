package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** Who gives what, under which conditions plans are drawn, and the assignment of a year with the plans of all groups. */
class OrderPagesTest {

    private static final String SERVICE = "state-assignment/groups/romashka/";
    private static final String DISTRIBUTION = "/groups/romashka/plan/distribution";
    private static final String CONDITIONS = "/groups/romashka/plan/conditions";

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void everythingIsOrdered() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Romashka.hasItsPlan(services);
        Romashka.isOrdered(services);
        services.answer("GET enrolment/departments", "[{\"id\":\"d1\",\"name\":\"Отделение профилактики\"}]");
    }

    @Test
    void showsExactlyWhoGivesHowMuch() {
        var page = leader().page(DISTRIBUTION);

        assertThat(page.select(".lead-line").last().text()).isEqualTo("Распоряжение № 7-р от 09.01.2019, редакция 1.");
        assertThat(page.select("tfoot td").eachText()).startsWith("26,6", "79,8", "478,8");
        assertThat(page.select("section[aria-labelledby=by-giver] tbody td").eachText())
                .containsExactly("61,8", "370,8", "18", "108");
        assertThat(page.select("form[method=post][action$=distribution]")).isEmpty();
    }

    @Test
    void ordersWhoGivesAServiceAndWhoMayAndLeavesOutAnEmptyRow() {
        services.answer("PUT " + SERVICE + "distribution", "{}");
        head().submit(
                        DISTRIBUTION,
                        DISTRIBUTION,
                        Map.of(
                                "version", "1",
                                "number", "8-р",
                                "orderedOn", "2019-02-01",
                                "code", "5.2",
                                "first", "orlova",
                                "other-5.2", "sokolova",
                                "child", ""));

        var sent = services.last("PUT", SERVICE + "distribution");
        assertThat(sent.header("If-Match")).isEqualTo("\"1\"");
        assertThat(sent.body()).contains("\"5.2\":[\"orlova\",\"sokolova\"]", "\"extras\":[]", "\"number\":\"8-р\"");
    }

    @Test
    void printsTheOrderWithNamesThatTheServiceDoesNotKnow() {
        services.answer("POST " + SERVICE + "distribution/order.pdf", "%PDF");
        var link = leader().page(DISTRIBUTION)
                .select("a[href*=APPENDIX_8][href*=pdf]")
                .attr("href");

        leader().page(link);

        var asked = services.last("POST", SERVICE + "distribution/order.pdf");
        assertThat(asked.body()).contains("\"children\":{", "\"accounts\":{");
        assertThat(asked.path()).doesNotContain("orlova");
    }

    @Test
    void setsWhoIsThereWhenAndLeavesRolesWithoutTicksToTheCyclogram() {
        services.answer("PUT " + SERVICE + "planning-conditions", "{}");
        var page = leader().page(CONDITIONS);

        assertThat(page.select("input[name=days-PSYCHOLOGIST][checked]").eachAttr("value"))
                .containsExactly("1", "2", "3");
        leader().submit(
                        CONDITIONS,
                        CONDITIONS,
                        Map.of(
                                "version", "\"4\"",
                                "reading", "ROTATION",
                                "saturdayAs", "0",
                                "days-PSYCHOLOGIST", "4",
                                "role", "PSYCHOLOGIST",
                                "from", "2019-03-04",
                                "to", ""));

        var sent = services.last("PUT", SERVICE + "planning-conditions");
        assertThat(sent.header("If-Match")).isEqualTo("\"4\"");
        assertThat(sent.body())
                .contains("\"weekdays\":{\"PSYCHOLOGIST\":[4]}", "\"from\":\"2019-03-04\"", "\"to\":\"2019-03-04\"")
                .contains("\"reading\":\"ROTATION\"");
    }

    @Test
    void showsTheAssignmentItsPartsAndWhatWasAmended() {
        var page = head().page("/years/2019");

        assertThat(page.select("section[aria-labelledby=indicators] td").eachText())
                .containsExactly("человек (792)", "22", "10,0 %", "Отделение профилактики: 10 + 12");
        assertThat(page.select(".history > li").first().select("li li").eachText())
                .containsExactly(
                        "Детей за год: 21 → 22", "Численность: часть (Отделение профилактики, II полугодие): 11 → 12");
        assertThat(page.text())
                .contains("Уникальный номер 8532000.99.0.АЭ10АА00000")
                .contains("социально-педагогические 6 по счёту 2 руководитель группы, руководитель кружка");
        assertThat(page.select("#planning progress").attr("value")).isEqualTo("7");
        assertThat(page.select("#planning").attr("hx-get")).isEqualTo("/years/2019/planning");
        assertThat(page.select("form[action$='/years/2019']")).isEmpty();
    }

    @Test
    void amendsTheAssignmentInTheVersionSeen() {
        services.answer("PUT state-assignment/assignments/2019", "{}");
        var centre = Browser.of("center", "CENTRAL_OFFICE");

        centre.submit(
                "/years/2019",
                "/years/2019",
                Map.ofEntries(
                        Map.entry("version", "2"),
                        Map.entry("department", "d1"),
                        Map.entry("number", "3"),
                        Map.entry("orderedOn", "2019-05-01"),
                        Map.entry("children", "21"),
                        Map.entry("standardVersion", "S003-2019"),
                        Map.entry("name", "Численность"),
                        Map.entry("okei", "792"),
                        Map.entry("approved", "21"),
                        Map.entry("deviation", "7,5"),
                        Map.entry("part-d1-1", "10"),
                        Map.entry("part-d1-2", "11")));

        var sent = services.last("PUT", "state-assignment/assignments/2019");
        assertThat(sent.header("If-Match")).isEqualTo("\"2\"");
        assertThat(sent.body()).contains("\"allowedDeviationTenths\":75", "\"unit\":\"человек\"");
        assertThat(sent.body().split("departmentId", -1)).hasSize(3);
    }

    @Test
    void beginsThePlansOfTheYearAndTellsHowFarTheyAre() {
        services.answer("POST state-assignment/years/2019/planning", "{}");
        services.refuse("GET state-assignment/years/2019/planning", 404, "year-not-planned", "Ещё не составлялись.");
        var head = head();

        assertThat(head.page("/years/2019").select("#planning form")).hasSize(1);
        head.submit("/years/2019/planning", "/years/2019", Map.of("anew", "true"));

        assertThat(services.last("POST", "state-assignment/years/2019/planning").path())
                .contains("planning");
    }

    private static Browser leader() {
        return Browser.of("orlova", "GROUP_LEADER");
    }

    private static Browser head() {
        return Browser.of("kuznetsova", List.of("d1"), "DEPARTMENT_HEAD");
    }
}
