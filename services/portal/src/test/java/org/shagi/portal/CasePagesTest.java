package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.portal.RunningPortal.Browser;

/** Taking an application, living a case and finding it, against real HTTP stubs. */
class CasePagesTest {

    private static final String NEW = "/groups/romashka/applications/new";
    private static final String CASE = "/cases/" + Zlata.CASE;

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void knownGroup() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
    }

    @Test
    void anApplicationIsSentAsEnrolmentTakesItWithTheKeyOfThePage() {
        Zlata.isKnownTo(services, "APPLIED");
        services.answer("POST enrolment/applications", 201, Zlata.file("APPLIED"), Map.of());
        var browser = leader();
        var key = browser.page(NEW).select("input[name=key]").attr("value");

        var page = browser.submit(NEW, NEW, with(application(), "key", key));

        var sent = services.last("POST", "enrolment/applications");
        assertThat(key).isNotEmpty();
        assertThat(sent.header("Idempotency-Key")).isEqualTo(key);
        assertThat(sent.header("Authorization")).startsWith("Bearer ");
        assertThat(sent.body())
                .contains("\"departmentId\":\"dep-1\"", "\"groupId\":\"romashka\"", "\"appliedOn\":\"2018-12-10\"")
                .contains("\"child\":{\"lastName\":\"Абрамова\"", "\"birthDate\":\"2010-02-01\"")
                .contains("\"representative\":{\"fullName\":\"Абрамова Вера Павловна\"")
                .doesNotContain("patronymic");
        assertThat(page.select("h1").text()).isEqualTo("Заявление от 10.12.2018");
        assertThat(page.select("[role=status]").text()).contains("Записано: Заявление принято.");
    }

    @Test
    void aRefusedFieldSaysWhyBesideItAndNothingTypedIsLost() {
        services.refuse("POST enrolment/applications", 422, "snils-wrong", "СНИЛС записан неверно.");

        var page = leader().submit(NEW, NEW, with(application(), "key", "k1"));

        var field = page.getElementById("application-child-snils");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(field.attr("aria-describedby")).contains("application-child-snils-fault");
        assertThat(page.getElementById("application-child-snils-fault").text()).isEqualTo("СНИЛС записан неверно.");
        assertThat(page.select("#faults[role=alert] a").attr("href")).isEqualTo("#application-child-snils");
        assertThat(page.getElementById("application-child-lastName").val()).isEqualTo("Абрамова");
        assertThat(page.getElementById("application-child-birthDate").val()).isEqualTo("2010-02-01");
        assertThat(page.select("input[name=key]").val()).isEqualTo("k1");
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingIsSent() {
        var page =
                leader().submit(NEW, NEW, Map.of("key", "k", "appliedOn", "31.02.2019", "child.lastName", "Абрамова"));

        assertThat(services.asked)
                .noneMatch(
                        asked -> asked.method().equals("POST") && asked.path().contains("applications"));
        assertThat(page.select("#faults li").eachText())
                .contains("Имя: заполните это поле")
                .anyMatch(line -> line.startsWith("Дата обращения: такой даты нет"))
                .hasSize(9);
        assertThat(page.getElementById("application-child-lastName").val()).isEqualTo("Абрамова");
    }

    @Test
    void aChildThatMayBeKnownAlreadyLeadsToTheCaseFoundAndAsksForAReason() {
        services.answer(
                "POST enrolment/applications",
                409,
                "{\"code\":\"possible-duplicate\",\"detail\":\"Похоже.\",\"case\":\"k9\"}",
                Map.of());
        var browser = leader();

        var page = browser.submit(NEW, NEW, with(application(), "key", "k"));
        browser.submit(NEW, NEW, with(with(application(), "key", "k"), "duplicateReason", "Двоюродная сестра"));

        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("/cases/k9");
        assertThat(page.getElementById("application-duplicateReason")).isNotNull();
        assertThat(page.getElementById("application-child-lastName").val()).isEqualTo("Абрамова");
        assertThat(services.last("POST", "enrolment/applications").body())
                .contains("\"duplicateReason\":\"Двоюродная сестра\"");
    }

    @Test
    void aSilentEnrolmentLosesNothingThatWasTyped() {
        var browser = leader();
        browser.page(NEW);
        services.answer("POST enrolment/applications", 503, "{}", Map.of());

        var page = browser.submit(NEW, NEW, with(application(), "key", "k"));

        assertThat(page.select("[role=alert]").text()).contains("Ничего не записано, введённое сохранено");
        assertThat(page.getElementById("application-representative-fullName").val())
                .isEqualTo("Абрамова Вера Павловна");
    }

    @ParameterizedTest
    @CsvSource({
        "APPLIED, Программа, contract_drafted programme certificate",
        "PROGRAMME_PRESENTED, Договор, contract_drafted programme certificate contract",
        "CONTRACT_SIGNED, Зачисление, certificate registration start_notified case_file_formed programme_marked register_info_prepared enrolment",
        "COMPLETED, Завершение, file_handed_over final_act_drafted completion_informed archiving",
        "WITHDRAWN, Завершение, early_end_drafted early_end_informed early_end_registered archiving",
        "ARCHIVED, Архив, ''"
    })
    void theCaseSaysWhereItStandsAndWhatComesNext(String state, String phase, String next) {
        Zlata.isKnownTo(services, state);

        var page = head().page(CASE);

        assertThat(page.select(".life [aria-current=step]").text()).startsWith(phase);
        assertThat(page.select("section[aria-labelledby=next] details").eachAttr("id"))
                .containsExactly(next.isEmpty() ? new String[0] : ("step-" + next.replace(" ", " step-")).split(" "));
    }

    @Test
    void theNameStandsOnThePageAndNeitherInItsTitleNorInItsAddress() {
        Zlata.isKnownTo(services, "ENROLLED", Zlata.programme(), Zlata.contract(), Zlata.order(), Zlata.notified());

        var page = leader().page(CASE);

        assertThat(page.title()).isEqualTo("Дело № 1/2019 · Шаги");
        assertThat(page.select("h1").text()).isEqualTo("Дело № 1/2019");
        assertThat(page.select("main").text()).contains("Абрамова Злата Игоревна", "112-233-445 95");
        assertThat(page.select(".tabs a").eachText()).containsExactly("Дело", "Документы дела", "Бумаги", "Родители");
        assertThat(page.select("section[aria-labelledby=history] tbody tr").eachText())
                .contains("13.12.2018 Уведомление о начале отправлено У-7 Орлова Тамара Игоревна")
                .contains("12.12.2018 Договор заключён Д-1 —");
    }

    @Test
    void theProgrammeComesWithTheVolumesOfTheStandardAndGoesAsAListOfServices() {
        Zlata.isKnownTo(services, "APPLIED");
        services.answer(
                "PUT enrolment/applications/k0/programme", Zlata.file("PROGRAMME_PRESENTED", Zlata.programme()));
        var browser = leader();

        var page = browser.page(CASE);
        browser.submit(
                CASE + "/steps/programme",
                CASE,
                Map.of(
                        "number",
                        "ИП-1",
                        "issuedOn",
                        "11.12.2018",
                        "presentedOn",
                        "2018-12-12",
                        "validTo",
                        "2019-07-09",
                        "issuer",
                        "Орган",
                        "volume-5-1",
                        "123",
                        "volume-5-9",
                        "",
                        "volume-5-2",
                        "36"));

        assertThat(page.select("#step-programme input[name^=volume]").eachAttr("value"))
                .containsExactly("123", "36", "36", "36", "123", "123", "36", "24", "12");
        assertThat(services.last("PUT", "enrolment/applications/k0/programme").body())
                .contains("\"issuedOn\":\"2018-12-11\"")
                .contains("\"services\":[{")
                .containsOnlyOnce("\"5.1\"")
                .containsOnlyOnce("\"5.2\"")
                .doesNotContain("5.9", "volume-");
    }

    @Test
    void aMilestoneIsOneFormWithADateAndANumber() {
        Zlata.isKnownTo(services, "ENROLLED", Zlata.contract(), Zlata.order());
        services.answer("PUT enrolment/applications/k0/milestones/START_NOTIFIED", Zlata.file("ENROLLED"));
        var browser = leader();

        var today = browser.page(CASE).getElementById("start_notified-on").val();
        var page = browser.submit(CASE + "/steps/start_notified", CASE, Map.of("on", "2018-12-13", "number", "У-7"));

        assertThat(today).isEqualTo("2019-01-16");
        assertThat(services.last("PUT", "enrolment/applications/k0/milestones").body())
                .isEqualTo("{\"on\":\"2018-12-13\",\"number\":\"У-7\"}");
        assertThat(page.select("[role=status]").text()).contains("Записано: Уведомление о начале отправлено.");
    }

    @Test
    void aRefusedStepComesBackOpenWithTheServicesSentence() {
        Zlata.isKnownTo(services, "CONTRACT_SIGNED", Zlata.programme(), Zlata.contract());
        services.refuse(
                "POST enrolment/applications/k0/enrolment", 422, "no-place-free", "В группе нет свободного места.");

        var page = head().submit(
                        CASE + "/steps/enrolment",
                        CASE,
                        Map.of("key", "k", "orderNumber", "5", "orderDate", "2018-12-29"));

        assertThat(page.select("#faults").text()).isEqualTo("В группе нет свободного места.");
        assertThat(page.select("details[open]").eachAttr("id")).containsExactly("step-enrolment");
        assertThat(page.getElementById("enrolment-orderNumber").val()).isEqualTo("5");
        assertThat(services.last("POST", "enrolment/applications/k0/enrolment").header("Idempotency-Key"))
                .isEqualTo("k");
    }

    @Test
    void aLeaderSeesTheHeadsStepsWithoutTheirForms() {
        Zlata.isKnownTo(services, "PROGRAMME_PRESENTED", Zlata.programme());

        var step = leader().page(CASE).getElementById("step-contract");

        assertThat(step.text()).contains("Заключить договор", "Это делает заведующий отделением.");
        assertThat(step.select("form")).isEmpty();
    }

    @Test
    void aStepBearsTheTermOfTheStandard() {
        Zlata.isKnownTo(services, "CONTRACT_SIGNED", Zlata.programme(), Zlata.contract());
        services.answer("GET enrolment/cases/k0/deadlines", """
                [{"rule":"T-12","title":"Уведомление о начале","subject":{"kind":"CASE","id":"k0","label":"1/2019"},
                  "due":"2018-12-17","state":"OVERDUE","href":"/cases/k0"},
                 {"rule":"T-10","title":"Договор","subject":{"kind":"CASE","id":"k0","label":"1/2019"},"due":"2018-12-14","state":"DONE"}]""");

        var page = leader().page(CASE);

        assertThat(page.select("#step-start_notified summary .term").text()).isEqualTo("до 17.12.2018 · просрочено");
        assertThat(page.select("aside .terms li")).hasSize(1);
    }

    @Test
    void casesAreFoundByTextThatNeverStandsInAnAddress() {
        services.answer("POST enrolment/cases/search", """
                {"total":51,"page":0,"cases":[{"id":"k0","groupId":"romashka","appliedOn":"2018-12-10","state":"ENROLLED","caseNumber":"1/2019",
                  "lastName":"Абрамова","firstName":"Злата","patronymic":null}]}""");

        var page = leader().submit("/cases", "/cases", Map.of("text", "Абрам", "state", "ENROLLED"));

        assertThat(services.last("POST", "enrolment/cases/search").body())
                .isEqualTo("{\"text\":\"Абрам\",\"state\":\"ENROLLED\"}");
        assertThat(services.asked).noneMatch(asked -> asked.path().contains("%"));
        assertThat(page.select("form.search").attr("method")).isEqualTo("post");
        assertThat(page.select("p[role=status]").text()).isEqualTo("Найдено 51 дело");
        assertThat(page.select("tbody tr").text()).isEqualTo("1/2019 Абрамова Злата — Ромашка 10.12.2018 зачислен");
        assertThat(page.select("tbody a").attr("href")).isEqualTo(CASE);
        assertThat(page.select("button[name=page]").attr("value")).isEqualTo("1");
        assertThat(page.getElementById("search-text").val()).isEqualTo("Абрам");
    }

    @Test
    void anEmptySearchSaysWhatToDo() {
        services.answer("POST enrolment/cases/search", "{\"total\":0,\"page\":0,\"cases\":[]}");

        assertThat(leader().page("/cases").select(".empty").text())
                .contains("примите заявление на странице группы")
                .contains("К группам");
    }

    private static Browser leader() {
        return Browser.of("orlova", "GROUP_LEADER");
    }

    private static Browser head() {
        return Browser.of("kuznetsova", List.of("dep-1"), "DEPARTMENT_HEAD");
    }

    private static Map<String, String> application() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("appliedOn", "10.12.2018");
        typed.put("child.lastName", " Абрамова ");
        typed.put("child.firstName", "Злата");
        typed.put("child.patronymic", "");
        typed.put("child.birthDate", "2010-02-01");
        typed.put("child.sex", "FEMALE");
        typed.put("child.snils", "112-233-445 95");
        typed.put("child.address", "ул. Садовая, 1");
        typed.put("representative.fullName", "Абрамова Вера Павловна");
        typed.put("representative.phone", "+7 900 000-00-01");
        typed.put("representative.relation", "мать");
        return typed;
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var more = new LinkedHashMap<>(typed);
        more.put(name, value);
        return more;
    }
}
