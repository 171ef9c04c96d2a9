package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.portal.RunningPortal.Browser;

/** Forming a group and leading it through its life, against real HTTP stubs. */
class GroupPagesTest {

    private static final String GROUP = "/groups/romashka";

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void knownGroup() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Zlata.isKnownTo(services, "APPLIED");
    }

    @Test
    void aGroupIsFormedFor26WeeksUnlessAnotherLastDayIsNamed() {
        services.answer("POST enrolment/groups", 201, group("FORMING", ""), Map.of());
        var browser = head();
        var empty = browser.page("/groups/new");

        browser.submit(
                "/groups/new",
                "/groups/new",
                Map.of(
                        "key",
                        "k",
                        "departmentId",
                        "dep-1",
                        "name",
                        "Ромашка",
                        "from",
                        "09.01.2019",
                        "to",
                        "",
                        "places",
                        "10",
                        "staffId",
                        "orlova",
                        "role",
                        "GROUP_LEADER"));

        assertThat(empty.getElementById("group-departmentId")
                        .select("[selected]")
                        .val())
                .isEqualTo("dep-1");
        var sent = services.last("POST", "enrolment/groups");
        assertThat(sent.header("Idempotency-Key")).isEqualTo("k");
        assertThat(sent.body())
                .startsWith(
                        "{\"departmentId\":\"dep-1\",\"name\":\"Ромашка\",\"from\":\"2019-01-09\",\"to\":\"2019-07-09\",")
                .contains("\"places\":10", "\"staffId\":\"orlova\"", "\"role\":\"GROUP_LEADER\"");
    }

    @Test
    void aRefusedGroupKeepsItsPeopleToo() {
        services.refuse("POST enrolment/groups", 422, "period-out-of-order", "Последний день раньше первого.");

        var page = head().submit(
                        "/groups/new",
                        "/groups/new",
                        Map.of(
                                "departmentId",
                                "dep-1",
                                "name",
                                "Ромашка",
                                "from",
                                "2019-01-09",
                                "to",
                                "2018-01-09",
                                "places",
                                "10",
                                "staffId",
                                "orlova",
                                "role",
                                "PSYCHOLOGIST"));

        assertThat(page.getElementById("group-to-fault").text()).isEqualTo("Последний день раньше первого.");
        assertThat(page.getElementById("group-staff-0").select("[selected]").val())
                .isEqualTo("orlova");
        assertThat(page.getElementById("group-role-0").select("[selected]").val())
                .isEqualTo("PSYCHOLOGIST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FORMING  |                                        | Формируется  | group-formation-closing group-first-meeting group-order",
                "FORMING  | ,'formationClosedOn':'2018-12-27'      | Набор закрыт | group-first-meeting group-order",
                "ENROLLED | ,'meetings':[{'number':1,'on':'2019-01-08'}] | Работает |",
                "CLOSED   |                                        | Закрыта      |"
            })
    void theGroupSaysWhereItStandsAndWhatTheHeadDoesNext(String state, String more, String phase, String next) {
        services.answer("GET enrolment/groups/romashka", group(state, more == null ? "" : more.replace('\'', '"')));

        var page = head().page(GROUP);

        assertThat(page.select(".life [aria-current=step]").text()).startsWith(phase);
        assertThat(page.select("section[aria-labelledby=next] details").eachAttr("id"))
                .containsExactly(next == null ? new String[0] : ("step-" + next.replace(" ", " step-")).split(" "));
    }

    @Test
    void aVacantPlaceIsShownWithWhatItTakesFromTheMonthsPlan() {
        services.answer(
                "GET enrolment/groups/romashka", group("FORMING", ",\"vacantPlaces\":2,\"vacancyCostTenths\":-1836"));

        assertThat(leader().page(GROUP).select(".vacant").text()).isEqualTo("2 свободных места: −183,6 услуги в месяц");
    }

    @Test
    void theOrderOfTheHeadIsRecordedOnThePageOfTheGroup() {
        services.answer("GET enrolment/groups/romashka", group("FORMING", ""));
        services.answer("POST enrolment/groups/romashka/order", group("ENROLLED", ""));

        var page =
                head().submit(GROUP + "/steps/order", GROUP, Map.of("key", "k", "number", "12", "date", "29.12.2018"));

        assertThat(services.last("POST", "enrolment/groups/romashka/order").body())
                .isEqualTo("{\"number\":\"12\",\"date\":\"2018-12-29\"}");
        assertThat(page.select("[role=status]").text()).contains("Записано: Распоряжение о работе группы.");
    }

    @Test
    void placesAndAWrongDayOfAMeetingArePutRightUntilTheGroupIsClosed() {
        services.answer(
                "GET enrolment/groups/romashka",
                group("ENROLLED", ",\"meetings\":[{\"number\":1,\"on\":\"2019-01-08\"}]"));
        services.answer("PUT enrolment/groups/romashka/places", group("ENROLLED", ""));
        var page = head().page(GROUP);
        assertThat(page.select("section[aria-labelledby=seldom] details").eachAttr("id"))
                .containsExactly("step-places", "step-group-first-meeting");
        assertThat(page.getElementById("group-first-meeting-on").val()).isEqualTo("2019-01-08");

        head().submit(GROUP + "/places", GROUP, Map.of("places", "11", "orderNumber", "44", "orderDate", "01.02.2019"));

        assertThat(services.last("PUT", "enrolment/groups/romashka/places").body())
                .isEqualTo("{\"places\":11,\"orderNumber\":\"44\",\"orderDate\":\"2019-02-01\"}");
        services.answer("GET enrolment/groups/romashka", group("CLOSED", ""));
        assertThat(head().page(GROUP).select("form.entry")).isEmpty();
    }

    @Test
    void theDayRegimeIsSetRowByRowAndAHalfFilledRowIsNotSent() {
        services.answer(
                "GET enrolment/groups/romashka",
                group(
                        "FORMING",
                        ",\"regime\":{\"rows\":[{\"from\":\"09:00:00\",\"to\":\"09:30:00\","
                                + "\"element\":\"Приём детей\",\"responsible\":\"руководитель группы\"}]}"));
        services.answer("PUT enrolment/groups/romashka/regime", "{}");
        assertThat(leader().page(GROUP + "/regime").select("tbody tr input").eachAttr("value"))
                .startsWith("09:00", "09:30", "Приём детей", "руководитель группы");

        var half = leader().submit(GROUP + "/regime", GROUP + "/regime", row("Прогулка", ""));
        assertThat(half.select("[role=alert]").text()).contains("Заполните в каждой строке");
        leader().submit(GROUP + "/regime", GROUP + "/regime", row("Прогулка", "специалист"));

        assertThat(services.last("PUT", "enrolment/groups/romashka/regime").body())
                .isEqualTo(
                        "{\"rows\":[{\"from\":\"10:00\",\"to\":\"10:30\",\"element\":\"Прогулка\",\"responsible\":\"специалист\"}]}");
        assertThat(Browser.of("s", "SOCIAL_WORKER").page(GROUP + "/regime").select("tbody input"))
                .isEmpty();
    }

    private static Map<String, String> row(String element, String responsible) {
        return Map.of("from", "10:00", "to", "10:30", "element", element, "responsible", responsible);
    }

    @Test
    void theStaffIsChangedAsAWhole() {
        services.answer("GET enrolment/groups/romashka", group("ENROLLED", ""));
        services.answer("PUT enrolment/groups/romashka/staff", group("ENROLLED", ""));

        head().submit(GROUP + "/staff", GROUP, Map.of("staffId", "sokolova", "role", "PSYCHOLOGIST"));

        assertThat(services.last("PUT", "enrolment/groups/romashka/staff").body())
                .contains("\"staffId\":\"sokolova\"", "\"role\":\"PSYCHOLOGIST\"");
    }

    @Test
    void peopleAreChosenAndShownByNameAndIdentityIsAskedOnceForThePage() {
        services.answer(
                "GET enrolment/groups/romashka",
                group("ENROLLED", "")
                        .replace("\"staff\":[]", "\"staff\":[{\"staffId\":\"left\",\"role\":\"GROUP_LEADER\"}]"));
        var browser = head();
        services.asked.clear();

        var page = browser.page(GROUP);

        assertThat(page.select(".people").text()).isEqualTo("Бывшая Анна — руководитель группы");
        assertThat(page.select("#staff-staff-0 [selected]").text()).isEqualTo("Бывшая Анна");
        assertThat(page.select("#staff-staff-1 option").eachText())
                .containsExactly("Никто", "Орлова Тамара Игоревна", "Соколова Рената Павловна");
        assertThat(services.asked)
                .filteredOn(asked -> asked.path().startsWith("identity/"))
                .hasSize(1);
    }

    @Test
    void accountsStandInForNamesWhileIdentityIsSilent() {
        services.silence("identity");
        services.answer(
                "GET enrolment/groups/romashka",
                group("ENROLLED", "")
                        .replace("\"staff\":[]", "\"staff\":[{\"staffId\":\"orlova\",\"role\":\"GROUP_LEADER\"}]"));

        var page = head().page(GROUP);

        assertThat(page.select(".people").text()).startsWith("orlova — ");
        assertThat(page.select("input#staff-staff-0").val()).isEqualTo("orlova");
    }

    @Test
    void aLeaderTakesApplicationsAndSeesThoseOnTheirWayButFormsNoGroups() {
        var page = leader().page(GROUP);

        assertThat(page.select("a[href=/groups/romashka/applications/new]").text())
                .isEqualTo("Принять заявление");
        assertThat(page.select("section[aria-labelledby=on-the-way] a").attr("href"))
                .isEqualTo("/cases/k0");
        assertThat(page.select("form[action=/groups/romashka/staff]")).isEmpty();
        assertThat(leader().page("/groups").select("a[href=/groups/new]")).isEmpty();
        assertThat(head().page("/groups").select("a[href=/groups/new]")).hasSize(1);
    }

    @Test
    void groupsAreChosenByStateAndAnEmptyChoiceSaysSo() {
        var none = head().page("/groups?state=CLOSED");

        assertThat(none.select("tbody tr")).isEmpty();
        assertThat(none.select(".empty").text()).contains("Таких групп нет").contains("Показать все");
        assertThat(head().page("/groups?state=ENROLLED&department=dep-1").select("tbody tr"))
                .hasSize(1);
    }

    private static String group(String state, String more) {
        return """
                {"id":"romashka","departmentId":"dep-1","departmentName":"Отделение профилактики","name":"Ромашка",
                 "from":"2019-01-09","to":"2019-07-09","places":10,"enrolled":3,"state":"%s","order":null,"staff":[]%s}""".formatted(state, more);
    }

    private static Browser leader() {
        return Browser.of("orlova", "GROUP_LEADER");
    }

    private static Browser head() {
        return Browser.of("kuznetsova", List.of("dep-1"), "DEPARTMENT_HEAD");
    }
}
