package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** The pages of a group's diagnostics, made from the answers of real HTTP stubs. */
class DiagnosticsPagesTest {

    private static final String DIAGNOSTICS = "/groups/romashka/diagnostics";

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void knownGroup() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
    }

    @Test
    void theCardShowsLevelsByLetterAndWords() {
        services.answer("GET diagnostics/groups/romashka/rounds", round());
        services.answer("GET diagnostics/groups/romashka/card?stage=PRIMARY", card("{\"c0\":\"RED\"}"));

        var page = leader().page(DIAGNOSTICS);

        var cells = page.select("tr[data-indicator=1] td.level");
        assertThat(cells).extracting(Element::text).containsExactly("К", "", "");
        assertThat(cells.first().attr("aria-label")).isEqualTo("Абрамова З., Память — красный: серьёзные проблемы");
        assertThat(page.select("table").attr("role")).isEqualTo("grid");
        assertThat(page.select("td[data-sum=problemsPercentTenths]").text()).isEqualTo("100,0 %");
    }

    @Test
    void theCardIsWithoutChildrenForThoseWhoMaySeeCountsOnly() {
        services.answer("GET diagnostics/groups/romashka/rounds", round());
        services.answer("GET diagnostics/groups/romashka/card?stage=PRIMARY", card("{}"));

        var page = Browser.of("center", "CENTRAL_OFFICE").page(DIAGNOSTICS);

        assertThat(page.select("td.level")).isEmpty();
        assertThat(page.text()).contains("Уровни отдельных детей видят только").doesNotContain("Абрамова");
    }

    @Test
    void theHeadSeesWhoHasLookedAtLevelsOfChildrenAndTheLeaderIsNotOfferedIt() {
        DiagnosedGroup.hasResults(services);
        var path = DIAGNOSTICS + "/readings";

        var page = Browser.of("kuznetsova", "DEPARTMENT_HEAD").page(path + "?from=2019-01-09&to=2019-01-31");

        assertThat(page.select("#readings tbody tr").eachText()).hasSize(2);
        assertThat(page.select("#readings tbody tr").first().text()).contains("карта группы, на бумаге", "Абрамова З.");
        assertThat(page.select(".diagnostics-tabs a[href$=readings]")).hasSize(1);
        assertThat(page.select("#more")).isEmpty();
        services.answer("GET diagnostics/readings?group=romashka&from=2019-01-09&to=2019-01-31", """
            {"more":true,"readings":[{"at":"2019-01-22T09:30:00Z","by":"orlova","what":"CARD","printed":true,"children":["c0"]}]}""");
        assertThat(Browser.of("kuznetsova", "DEPARTMENT_HEAD")
                        .page(path + "?from=2019-01-09&to=2019-01-31")
                        .select("#more")
                        .text())
                .startsWith("Показаны последние 1,");
        services.answer("GET diagnostics/groups/romashka/rounds", "[]");
        assertThat(leader().page(DIAGNOSTICS).select("a[href$=readings]")).isEmpty();
    }

    @Test
    void recommendationsAndTheTrendOfAChildAreOfferedToThoseWhoAreShownLevelsAndToNobodyElse() {
        DiagnosedGroup.hasResults(services);
        var path = DIAGNOSTICS + "/trends";
        var head = Browser.of("kuznetsova", "DEPARTMENT_HEAD").page(path);
        var director = Browser.of("zhuravlyov", "DIRECTOR").page(path);

        assertThat(head.select(".diagnostics-tabs a[href$=advice], #child")).hasSize(2);
        assertThat(director.select(".diagnostics-tabs a[href$=advice], #child")).isEmpty();
        assertThat(director.select("#trend tbody tr")).hasSize(13);
        var told = Browser.of("zhuravlyov", "DIRECTOR").page(DIAGNOSTICS + "/advice?stage=FINAL");
        assertThat(told.select("#told")).hasSize(1);
        assertThat(told.select("#children")).isEmpty();
    }

    @Test
    void theFirstDayOfAnOpenRoundIsPutRight() {
        DiagnosedGroup.hasResults(services);
        services.answer("GET diagnostics/groups/romashka/card", "{\"diagnosed\":0,\"children\":[],\"indicators\":[]}");
        services.answer(
                "PUT diagnostics/rounds/r1/opening",
                "{\"id\":\"r1\",\"groupId\":\"romashka\",\"stage\":\"PRIMARY\",\"openedOn\":\"2019-01-10\",\"state\":\"OPEN\",\"version\":2}");
        var leader = leader();

        assertThat(leader.page(DIAGNOSTICS)
                        .select("form[action$=/PRIMARY/opening] input[type=date]")
                        .attr("value"))
                .isEqualTo("2019-01-14");
        leader.submit(DIAGNOSTICS + "/PRIMARY/opening", DIAGNOSTICS, Map.of("openedOn", "2019-01-10"));

        assertThat(services.last("PUT", "diagnostics/rounds/r1/opening").body())
                .isEqualTo("{\"openedOn\":\"2019-01-10\"}");
    }

    @Test
    void nothingIsOfferedToHandOverWhereAllIsHandedOver() {
        DiagnosedGroup.hasResults(services);
        services.answer("GET diagnostics/rounds/r2/advice", """
            [{"childId":"c0","audience":"PARENTS","diagnosed":true,"written":true,"handedOverOn":"2019-06-28","version":2},
             {"childId":"c0","audience":"SCHOOL","diagnosed":true,"written":true,"handedOverOn":null,"version":1}]""");

        var list = leader().page(DIAGNOSTICS + "/advice?stage=FINAL");

        assertThat(list.select("form[id^=hand-]").eachAttr("id")).containsExactly("hand-school");
    }

    @Test
    void ofAChildWhoWasNotDiagnosedItIsSaidAndNothingIsThereToHandOver() {
        DiagnosedGroup.hasResults(services);
        var path = DIAGNOSTICS + "/advice";
        var browser = leader();

        var list = browser.page(path + "?stage=FINAL");
        var undiagnosed = browser.page(path + "/FINAL/c1/parents");
        var healthy = browser.page(path + "/FINAL/c2/parents");

        assertThat(list.select("input[form=hand-parents]").eachAttr("value")).containsExactly("c2:0");
        assertThat(list.select("input[form=hand-school]").eachAttr("value")).containsExactly("c0:0", "c1:4", "c2:0");
        assertThat(list.select("[aria-labelledby=children] td").eachText())
                .containsExactly(
                        "вручены 28.06.2019",
                        "предложены по шаблонам",
                        "диагностика не проводилась",
                        "составлены психологом",
                        "предложены по шаблонам",
                        "предложены по шаблонам");
        assertThat(undiagnosed.select("#no-advice").text())
                .contains("не проводилась")
                .doesNotContain("не выявлено");
        assertThat(undiagnosed.select("form.told")).isEmpty();
        assertThat(healthy.select("#no-advice").text()).contains("не выявлено").doesNotContain("не проводилась");
        assertThat(healthy.select("form.told")).hasSize(1);
    }

    @Test
    void resultsTellAMissingFinalLevelFromAProblemThatWasNotThere() {
        DiagnosedGroup.hasResults(services);
        var row =
                ",\"reached\":{\"count\":0,\"children\":[]},\"improved\":{\"count\":0,\"children\":[]},\"achievedPercentTenths\":null}";
        services.answer("GET diagnostics/groups/romashka/results", """
            {"indicators":[
              {"number":1,"section":"I","name":"Память","found":{"count":0,"children":[]},"open":{"count":2,"children":["c0","c1"]}%s,
              {"number":2,"section":"I","name":"Речь","found":{"count":0,"children":[]},"open":{"count":0,"children":[]}%s],
             "leftEarly":[],"early":0,"unfinished":[],"open":0}""".formatted(row, row));

        var rows = leader().page(DIAGNOSTICS + "/results").select(".results tbody tr");

        assertThat(rows.first().select("td.number").eachText()).containsExactly("0", "0", "нет данных", "0", "2");
        assertThat(rows.first().select("li").first().text()).endsWith("— итогового уровня нет");
        assertThat(rows.last().select("td.number").eachText()).containsExactly("0", "0", "—", "0", "0");
        assertThat(rows.last().select("details")).isEmpty();
    }

    @Test
    void resultsSayWhatIsMissingBeforeTheyShowZeros() {
        DiagnosedGroup.hasResults(services);
        var path = DIAGNOSTICS + "/results";
        var browser = leader();

        assertThat(browser.page(path).select(".results tbody tr")).hasSize(13);
        assertThat(browser.page(path).select("#left-early").text())
                .isEqualTo("Выбыли до итоговой диагностики: 1 — Вьюгина М.");
        services.answer("GET diagnostics/groups/romashka/rounds", round());
        var page = browser.page(path);

        assertThat(page.select(".results")).isEmpty();
        assertThat(page.select(".empty").text()).contains("Результаты появятся, когда будет проведена итоговая");
        assertThat(page.select(".empty a").attr("href")).endsWith("/diagnostics?stage=FINAL");
    }

    @Test
    void aRoundIsOpenedFromTheEmptyCard() {
        services.answer("GET diagnostics/groups/romashka/rounds", "[]");
        services.answer(
                "POST diagnostics/groups/romashka/rounds", 201, round().substring(1, round().length() - 1), Map.of());
        var path = DIAGNOSTICS;
        var browser = leader();

        assertThat(browser.page(path).text()).contains("ещё не начата").contains("Начать диагностику");
        browser.submit(path + "/rounds", path, Map.of("stage", "PRIMARY", "openedOn", "2019-01-14", "key", "k"));

        assertThat(services.last("POST", "diagnostics").body()).contains("\"openedOn\":\"2019-01-14\"");
    }

    @Test
    void whatThePsychologistWritesIsKeptWithItsCommasAlsoInTheOnlyLine() {
        DiagnosedGroup.hasResults(services);
        var page = DIAGNOSTICS + "/advice/FINAL/c0/parents";

        psychologist()
                .submit(
                        page,
                        page,
                        Map.of("version", "3", "indicator", "0", "text", "Логопед, чтение вслух, прогулки"));

        assertThat(services.last("PUT", "diagnostics/rounds/r2/children/c0/advice/parents")
                        .body())
                .isEqualTo("{\"lines\":[{\"indicator\":0,\"text\":\"Логопед, чтение вслух, прогулки\"}]}");
    }

    @Test
    void wordsThatAreRefusedStayBeforeTheirWriter() {
        DiagnosedGroup.hasResults(services);
        services.refuse(
                "PUT diagnostics/rounds/r2/children/c0/advice/parents",
                409,
                "advice-handed-over",
                "Рекомендации уже вручены.");
        var path = DIAGNOSTICS + "/advice/FINAL/c0/parents";

        var page = psychologist().submit(path, path, Map.of("version", "3", "indicator", "0", "text", "Больше гулять"));

        assertThat(page.select(".note-refused").text()).contains("Рекомендации уже вручены.");
        assertThat(page.select("section[aria-labelledby=typed]").text()).contains("Больше гулять");
    }

    @Test
    void whatIsHandedOverIsTheVersionThatThePageShowed() {
        DiagnosedGroup.hasResults(services);
        services.answer("PUT diagnostics/rounds/r2/advice/school/handing-over", "[]");
        var path = DIAGNOSTICS + "/advice?stage=FINAL";
        var ticked = psychologist().page(path).select("input[form=hand-school]").eachAttr("value");

        assertThat(ticked).containsExactlyInAnyOrder("c0:0", "c1:4", "c2:0");
        psychologist()
                .submit(
                        DIAGNOSTICS + "/advice/FINAL/handing-over/school",
                        path,
                        Map.of("on", "2019-01-16", "child", "c1:4"));

        assertThat(services.last("PUT", "diagnostics/rounds/r2/advice/school/handing-over")
                        .body())
                .isEqualTo("{\"on\":\"2019-01-16\",\"children\":{\"c1\":4}}");
    }

    @Test
    void methodsAndSubgroupsAreWrittenOverWhatThePageShowedAndStayIfTheyAreRefused() {
        Romashka.hasARound(services);
        services.refuse(
                "PUT diagnostics/rounds/r1/conduct",
                422,
                "child-in-two-subgroups",
                "Ребёнок c1 записан в две подгруппы.");
        var browser = psychologist();
        var shown = browser.page(DIAGNOSTICS);

        assertThat(shown.select("input[name=first][checked]").eachAttr("value")).containsExactly("c0");
        assertThat(shown.select("input[name=second][checked]").eachAttr("value"))
                .containsExactly("c1");
        var page = browser.submit(
                DIAGNOSTICS + "/PRIMARY/conduct",
                DIAGNOSTICS,
                Map.of(
                        "methods",
                        "Рисунок семьи",
                        "second",
                        "c1",
                        "seen",
                        shown.select("input[name=seen]").attr("value")));

        assertThat(services.last("PUT", "diagnostics/rounds/r1/conduct").body())
                .contains("\"subgroups\":[{\"name\":\"1\",\"children\":[]},{\"name\":\"2\",\"children\":[\"c1\"]}]")
                .contains("\"seen\":{\"methods\":[\"Лесенка\"]");
        assertThat(page.select(".note-refused").text())
                .contains("Ребёнок Белкин Т. записан")
                .doesNotContain("c1");
        assertThat(page.select("details.offer[open] #methods").text()).isEqualTo("Рисунок семьи");
        assertThat(page.select("input[name=first][checked]")).isEmpty();
    }

    @Test
    void whoeverWroteOverMethodsThatWereChangedMeanwhileIsShownWhatStandsNow() {
        Romashka.hasARound(services);
        services.refuse("PUT diagnostics/rounds/r1/conduct", 412, "stale-conduct", "Тем временем изменили.");

        var page = leader().submit(
                        DIAGNOSTICS + "/PRIMARY/conduct",
                        DIAGNOSTICS,
                        Map.of("methods", "Рисунок семьи", "seen", "{\"methods\":[],\"subgroups\":[]}"));

        assertThat(page.select("#standing").text())
                .contains("Методики: Лесенка.", "Подгруппа 1 — Абрамова З.", "Подгруппа 2 — Белкин Т.");
        assertThat(page.select("#methods").text()).isEqualTo("Рисунок семьи");
    }

    private static Browser leader() {
        return Browser.of("orlova", "GROUP_LEADER");
    }

    private static Browser psychologist() {
        return Browser.of("sokolova", "PSYCHOLOGIST");
    }

    private static String round() {
        return """
            [{"id":"r1","groupId":"romashka","stage":"PRIMARY","openedOn":"2019-01-14","openedBy":"orlova","state":"OPEN",
              "closedBy":null,"diagnosed":1,"version":1}]\
            """;
    }

    private static String card(String levels) {
        return """
            {"groupId":"romashka","stage":"PRIMARY","diagnosed":1,
             "children":[{"childId":"c0","caseNumber":"1"},{"childId":"c1","caseNumber":"2"},{"childId":"c2","caseNumber":"3"}],
             "indicators":[{"number":1,"section":"Познавательная деятельность","name":"Память","levels":%s,
               "red":1,"blue":0,"green":0,"problems":1,"problemsPercentTenths":1000}]}\
            """.formatted(levels);
    }
}
