package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.portal.RunningPortal.Browser;

/** «Регистр» and «Импорт» as they are made from enrolment's answers. */
class RegisterPagesTest {

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void enrolmentAnswers() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Registered.isKnownTo(services);
    }

    @Test
    void theRegistrarSeesTheBatchesAndDrawsUpANewOne() {
        services.answer("POST enrolment/register/batches", 201, Registered.batch("DRAFT", false), Map.of());
        var browser = Browser.of("registrar", "REGISTRAR");

        var list = browser.page("/register");
        var drawn = browser.submit(
                "/register",
                "/register",
                Map.of(
                        "key", "k",
                        "type", "START",
                        "department", "",
                        "from", "2019-01-01",
                        "to", "2019-01-31",
                        "profile", "regional"));

        assertThat(list.select("tbody tr").text())
                .contains("Начало обслуживания")
                .contains("черновик");
        assertThat(list.select("#from").attr("value")).isEqualTo("2018-12-01");
        assertThat(list.select("#department option").eachText())
                .containsExactly("Весь центр", "Отделение профилактики");
        assertThat(services.last("POST", "enrolment/register").body())
                .contains("\"departmentId\":null")
                .contains("\"messageType\":\"START\"");
        assertThat(services.last("POST", "enrolment/register").header("Idempotency-Key"))
                .isEqualTo("k");
        assertThat(drawn.select("[role=status]").first().text()).isEqualTo("Пакет составлен.");
    }

    @Test
    void aRemarkLeadsToItsCase() {
        var page = Browser.of("registrar", "REGISTRAR").page("/register/b1");

        assertThat(page.select("section[aria-labelledby=remarks] a").attr("href"))
                .isEqualTo("/cases/c0");
        assertThat(page.select("section[aria-labelledby=remarks]").text())
                .contains("1 замечание")
                .contains("Дело 1/2018, Абрамова Зоя")
                .contains("Серия записана не по образцу.");
        assertThat(page.select("nav.links a").eachAttr("href"))
                .containsExactly(
                        "/api/enrolment/register/batches/b1.csv",
                        "/api/enrolment/register/batches/b1.xlsx",
                        "/api/enrolment/register/batches/b1.xml",
                        "/api/enrolment/register/batches/b1.json");
        assertThat(page.text()).contains("файл CSV взял(а) registrar");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DIRECTOR, /register/b1/signing",
        "DRAFT, REGISTRAR, ''",
        "SIGNED, REGISTRAR, /register/b1/sending",
        "SIGNED, DIRECTOR, ''",
        "SENT, REGISTRAR, /register/b1/acceptance /register/b1/rejection",
        "ACCEPTED, REGISTRAR, ''",
        "REJECTED, DEPARTMENT_HEAD, ''"
    })
    void theNextStepIsOfferedToWhoMayTakeIt(String state, String role, String forms) {
        services.answer("GET enrolment/register/batches/b1", Registered.batch(state, false));

        var page = Browser.of("somebody", List.of("dep-1"), role).page("/register/b1");

        assertThat(String.join(" ", page.select("main form").eachAttr("action")))
                .isEqualTo(forms);
    }

    @Test
    void aRefusedSignatureSaysWhy() {
        services.refuse("POST enrolment/register/batches/b1/signing", 422, "batch-with-remarks", "В пакете замечание.");

        var page = Browser.of("director", "DIRECTOR").submit("/register/b1/signing", "/register/b1", Map.of());

        assertThat(page.select("[role=alert]").text()).isEqualTo("В пакете замечание.");
    }

    @Test
    void theAnswerOfTheRegisterIsRecorded() {
        services.answer("GET enrolment/register/batches/b1", Registered.batch("SENT", false));
        services.answer("POST enrolment/register/batches/b1/acceptance", Registered.batch("ACCEPTED", false));

        var page = Browser.of("registrar", "REGISTRAR")
                .submit("/register/b1/acceptance", "/register/b1", Map.of("on", "2019-01-16", "number", ""));

        assertThat(page.select("[role=status]").first().text()).isEqualTo("Приём отмечен и в делах.");
        assertThat(services.last("POST", "enrolment/register").body())
                .contains("\"on\":\"2019-01-16\"")
                .contains("\"number\":null");
    }

    @Test
    void aListThatWasTriedIsRun() {
        services.answer("POST enrolment/imports/i1/run", Registered.imported("RUNNING", 0, 0));
        var browser = Browser.of("kuznetsova", List.of("dep-1"), "DEPARTMENT_HEAD");

        var page = browser.page("/imports");
        var run = browser.submit("/imports/i1/run", "/imports/i1", Map.of());

        assertThat(page.select("#group option").eachText()).contains("Указана в строках таблицы");
        assertThat(run.select("[role=status]").first().text()).isEqualTo("Загрузка началась.");
    }

    @Test
    void theOutcomeShowsHowFarItIsAndWhatIsWrong() {
        var page = Browser.of("kuznetsova", List.of("dep-1"), "DEPARTMENT_HEAD").page("/imports/i1");

        assertThat(page.select("h1").text()).isEqualTo("Список проверен");
        assertThat(page.select("progress").attr("value")).isEqualTo("3");
        assertThat(page.select("#import-said").text()).isEqualTo("3 из 3 строк, с замечаниями: 1");
        assertThat(page.select("tbody tr").text()).isEqualTo("4 с замечаниями Не заполнено: «Фамилия».");
        assertThat(page.text()).contains("Будут загружены 2 строки");
        assertThat(page.select("form[action=/imports/i1/run] button").text()).isEqualTo("Загрузить");
    }
}
