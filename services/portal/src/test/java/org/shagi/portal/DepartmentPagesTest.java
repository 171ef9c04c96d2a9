package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.portal.RunningPortal.Browser;

/** The pages of a department, and how names stand on papers, against real HTTP stubs. */
class DepartmentPagesTest {

    private static final String PAGES = "/departments/dep-1";
    private static final String SERVICE = "enrolment/departments/dep-1";

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void aDepartment() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Zlata.isKnownTo(services, "ENROLLED", Zlata.programme(), Zlata.contract());
        Prevention.isKnownTo(services);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEPARTMENT_HEAD | Бумаги, Срочные услуги, Уничтоженные дела, Кто подписывает, Бланки",
                "QUALITY_OFFICER | Бумаги, Срочные услуги, Уничтоженные дела",
                "REGISTRAR       | Бумаги, Срочные услуги",
                "CENTRAL_OFFICE  | Срочные услуги, Кто подписывает, Бланки"
            })
    void aDepartmentHasThePagesThatAreForTheRole(String role, String tabs) {
        assertThat(Browser.of("somebody", role).page(PAGES).select(".tabs a").eachText())
                .containsExactly(tabs.split(", "));
    }

    @Test
    void aPageThatIsNotForTheRoleIsNotThere() {
        assertThat(Browser.of("r", "REGISTRAR").get(PAGES + "/templates").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of("l", "GROUP_LEADER").get(PAGES).statusCode()).isEqualTo(404);
        assertThat(head().get("/departments/dep-2/papers").statusCode()).isEqualTo(404);
    }

    @Test
    void papersOfAYearAndOfAMonthAreAskedForByTheirForms() {
        var page = head().page(PAGES + "/papers");

        assertThat(page.select("form[action$=citizen-journal.pdf] option").eachAttr("value"))
                .containsExactly("2019", "2018");
        assertThat(page.select("form[action$=service-order.pdf] option[selected]")
                        .attr("value"))
                .isEqualTo("2019-01");
        assertThat(page.select("button[formaction$=service-order.docx]")).hasSize(1);
    }

    @Test
    void theSignedOrderOfAMonthIsWrittenDownWhereItIsPrinted() {
        var page = head().page(PAGES + "/papers");
        assertThat(page.select("section[aria-labelledby=service-order] tbody tr")
                        .eachText())
                .containsExactly("декабрь 2018 № 12-о от 11.01.2019 Кузнецова Эльвира Олеговна");
        assertThat(page.select("#month-order-month option").eachAttr("value"))
                .contains("2019-01", "2018-12")
                .doesNotContain("2019-02");

        var done = head().submit(
                        PAGES + "/papers",
                        PAGES + "/papers",
                        Map.of("month", "2019-01", "number", "1-о", "date", "16.01.2019"));

        assertThat(services.last("PUT", SERVICE + "/months/2019-01/order").body())
                .isEqualTo("{\"number\":\"1-о\",\"date\":\"2019-01-16\"}");
        assertThat(done.select("[role=status]").text()).contains("Записано: Записать подписанный приказ");
    }

    @Test
    void whatAnotherSystemWroteDownIsNotShownUnderAnAccount() {
        services.answer("GET " + SERVICE + "/months", """
                [{"month":"2018-12","number":"12-о","date":"2019-01-11","by":"integration"}]""");

        assertThat(head().page(PAGES + "/papers")
                        .select("section[aria-labelledby=service-order] tbody")
                        .text())
                .contains("другая система")
                .doesNotContain("integration");
    }

    @Test
    void anOrderThatIsRefusedStaysInItsFormAndReadersHaveNone() {
        services.refuse("PUT " + SERVICE + "/months/2019-01/order", 422, "day-in-the-future", "Дата ещё не наступила.");

        var again = head().submit(
                        PAGES + "/papers",
                        PAGES + "/papers",
                        Map.of("month", "2019-01", "number", "1-о", "date", "17.01.2019"));

        assertThat(again.getElementById("faults").text()).contains("Дата ещё не наступила.");
        assertThat(again.getElementById("month-order-number").val()).isEqualTo("1-о");
        assertThat(Browser.of("r", "REGISTRAR").page(PAGES + "/papers").select("#step-month-order"))
                .isEmpty();
    }

    @Test
    void journalsShowWhatIsThereAndSayWhereItComesFrom() {
        assertThat(head().page(PAGES + "/urgent-services").select("tbody").text())
                .contains("15.01.2019", "Абрамова Вера Павловна", "№ 1 от 15.01.2019");
        assertThat(head().page(PAGES + "/destructions").select("tbody").text())
                .contains("3/2010", "Кузнецова Эльвира Олеговна", "Белова И.Л., Орлова Т.И.");
        services.answer("GET " + SERVICE + "/urgent-services", "{\"services\":[]}");
        assertThat(head().page(PAGES + "/urgent-services?year=2018")
                        .select(".empty")
                        .text())
                .contains("За 2018 год", "на странице «Родители»", "К группам");
        assertThat(services.last("GET", SERVICE + "/urgent-services").path()).endsWith("year=2018");
    }

    @Test
    void whoSignsIsWrittenDownWithTheStaffByName() {
        var page = head().page(PAGES + "/signatories");
        assertThat(page.getElementById("signatories-head-fullName").val()).isEqualTo("Кузнецова Эльвира Олеговна");
        assertThat(page.select(".staff-row label").eachText()).containsExactly("Соколова Рената Павловна");

        var done = head().submit(
                        PAGES + "/signatories",
                        PAGES + "/signatories",
                        Map.of(
                                "head.fullName",
                                "Кузнецова Эльвира Олеговна",
                                "head.sex",
                                "FEMALE",
                                "basis.number",
                                "131",
                                "basis.date",
                                "28.12.2018",
                                "account",
                                "sokolova",
                                "signed",
                                "Соколова Р.П."));

        assertThat(services.last("PUT", SERVICE + "/signatories").body())
                .contains(
                        "\"head\":{\"fullName\":\"Кузнецова Эльвира Олеговна\",\"sex\":\"FEMALE\"}",
                        "\"basis\":{\"number\":\"131\",\"date\":\"2018-12-28\"}",
                        "\"people\":{\"sokolova\":\"Соколова Р.П.\"}");
        assertThat(done.select("[role=status]").text()).contains("Записано: Кто подписывает");
    }

    @Test
    void somebodyOfAGroupIsOfferedWithInitialsUntilSomethingElseIsWritten() {
        services.answer("GET enrolment/groups", """
                [{"id":"romashka","departmentId":"dep-1","departmentName":"Отделение профилактики","name":"Ромашка",
                  "from":"2019-01-09","to":"2019-07-09","places":10,"enrolled":3,"state":"ENROLLED","order":null,
                  "staff":[{"staffId":"orlova","role":"GROUP_LEADER"}]}]""");

        var page = head().page(PAGES + "/signatories");

        assertThat(page.select("input[name=signed]").eachAttr("value")).containsExactly("Орлова Т.И.", "Соколова Р.П.");
    }

    @Test
    void aTemplateIsReplacedByAFileAndTakenBackByAButton() {
        var page = upload("contract", "<html/>");

        assertThat(services.last("PUT", SERVICE + "/templates/contract").body()).isEqualTo("{\"text\":\"<html/>\"}");
        assertThat(page.select("[role=status]").text()).contains("Бланк заменён");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Договор поставлен с программой PDF · DOCX XHTML",
                        "Заявление о том, кто забирает ребёнка свой бланк отделения PDF · DOCX XHTML Вернуть поставленный");

        head().submit(PAGES + "/templates/pick-up/return", PAGES + "/templates", Map.of());
        assertThat(services.last("DELETE", SERVICE + "/templates/pick-up")).isNotNull();
    }

    @Test
    void aBrokenTemplateSaysWhatIsWrongAndAFileThatIsNoTextIsNotEvenSent() {
        services.refuse("PUT " + SERVICE + "/templates/contract", 422, "template-broken", "Строка 7: нет такого поля.");
        assertThat(upload("contract", "<html/>").select("[role=alert]").text()).contains("Строка 7: нет такого поля.");
        services.asked.clear();

        assertThat(upload("contract", "")
                        .select("#template-file + .hint + .fault")
                        .text())
                .contains("Выберите файл бланка");
        assertThat(services.asked).noneMatch(asked -> asked.method().equals("PUT"));
    }

    @Test
    void aDepartmentIsRegisteredByTheDirectorOnly() {
        services.answer("POST enrolment/departments", 201, "{\"id\":\"d\",\"name\":\"Новое\"}", Map.of());
        var director = Browser.of("d", "DIRECTOR");

        var page = director.submit("/departments", "/departments", Map.of("key", "k", "name", "Новое"));

        assertThat(services.last("POST", "enrolment/departments").header("Idempotency-Key"))
                .isEqualTo("k");
        assertThat(page.select("[role=status]").text()).contains("Завести отделение");
        assertThat(head().page("/departments").select("form[action=/departments]"))
                .isEmpty();
    }

    @Test
    void onlyCorrectedFormsOfANameAreSentAndWhatTheRulesSayTakesACorrectionBack() {
        var page = head().page("/cases/k0/names");
        assertThat(page.select("#names-CHILD-GENITIVE-hint").text()).isEqualTo("По правилам: Абрамовой Злати");
        services.asked.clear();

        head().submit(
                        "/cases/k0/names/CHILD",
                        "/cases/k0/names",
                        Map.of(
                                "NOMINATIVE",
                                "Абрамова Злата",
                                "GENITIVE",
                                "Абрамовой Злати",
                                "DATIVE",
                                "Абрамовой Златке"));

        assertThat(services.asked)
                .filteredOn(asked -> asked.method().equals("PUT"))
                .extracting(asked -> asked.body().replaceAll(".*\"(form)\":\"([^\"]*)\".*", "$2"))
                .containsExactlyInAnyOrder("", "Абрамовой Златке");
        assertThat(Browser.of("q", "QUALITY_OFFICER").page("/cases/k0/names").select("form.names"))
                .isEmpty();
    }

    private static Document upload(String form, String text) {
        var browser = head();
        var page = PAGES + "/templates";
        var token = browser.page(page).select("meta[name=_csrf]").attr("content");
        var body = part("_csrf\"", token) + part("form\"", form) + part("file\"; filename=\"own.xhtml\"", text)
                + "--part--\r\n";
        return Jsoup.parse(browser.send(
                        "POST", page, body, "Content-Type", "multipart/form-data; boundary=part", "Accept", "text/html")
                .body());
    }

    private static String part(String name, String value) {
        return "--part\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + value + "\r\n";
    }

    private static Browser head() {
        return Browser.of("kuznetsova", List.of("dep-1"), "DEPARTMENT_HEAD");
    }
}
