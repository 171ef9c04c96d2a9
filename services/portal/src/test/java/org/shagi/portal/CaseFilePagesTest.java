package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** The papers of a case, the door and the parents, against real HTTP stubs. */
class CaseFilePagesTest {

    private static final String FILE = "/cases/k0/file";
    private static final String PARENTS = "/cases/k0/parents";
    private static final String DOOR = "/groups/romashka/pickups";

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void knownCase() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        ZlatasFile.isKnownTo(services);
    }

    @Test
    void theListSaysWhatIsThereWhatIsOwedAndWhatHindersTheSignature() {
        var page = leader().page(FILE);

        assertThat(page.select("#readiness").text()).isEqualTo("Дело ещё не готово к подписи");
        assertThat(page.select("section.note li").text())
                .isEqualTo("не подписаны промежуточные акты: Акт, промежуточный (2019Q1)");
        assertThat(page.select("section.note a").attr("href")).isEqualTo("#line-INTERIM_ACT-2019Q1");
        assertThat(page.getElementById("line-CONTRACT").text()).contains("подписан", "из дела");
        assertThat(page.getElementById("line-INTERIM_ACT-2019Q1").text()).contains("29.03.2019 · просрочено", "нет");
        assertThat(page.getElementById("line-COPIES").select("a").attr("href"))
                .isEqualTo("/api/enrolment/cases/k0/attachments/f1");
        assertThat(page.select("section[aria-labelledby=card] tbody tr").eachText())
                .containsExactly(
                        "1 Сведения о ребёнке можно заполнять",
                        "2 Результаты Акт, промежуточный",
                        "январь 2019 15 4 19",
                        "февраль 2019 18 6 24",
                        "Итого 33 10 43",
                        "По программе 123 36 159",
                        "Осталось 90 26 116");
        assertThat(page.select("section[aria-labelledby=card] a").attr("href")).isEqualTo("#line-INTERIM_ACT-2019Q1");
        assertThat(page.getElementById("line-DIAGNOSTICS_FINAL").select("th a").attr("href"))
                .isEqualTo("/groups/romashka/diagnostics?stage=FINAL");
        assertThat(page.getElementById("line-RECOMMENDATIONS").select("th a").attr("href"))
                .isEqualTo("/groups/romashka/diagnostics/advice");
        assertThat(page.getElementById("line-CONTRACT").select("th a")).isEmpty();
        assertThat(page.text()).contains("Просрочен 1 документ.", "без имени", "Абрамова Зима, бабушка");
        assertThat(page.select(".tabs a[aria-current=page]").text()).isEqualTo("Документы дела");
    }

    @Test
    void aPaperIsNotedFromItsLine() {
        services.answer("PUT enrolment/cases/k0/checklist/INTERIM_ACT-2019Q1", "{}");

        var page = leader().submit(
                        FILE + "/marks",
                        FILE,
                        Map.of("item", "INTERIM_ACT-2019Q1", "state", "SIGNED", "on", "2019-01-16"));

        assertThat(services.last("PUT", "enrolment/cases/k0/checklist").body())
                .contains("\"state\":\"SIGNED\"", "\"on\":\"2019-01-16\"");
        assertThat(page.select("[role=status]").text()).contains("Отмечено.");
    }

    @Test
    void aConsentIsRecordedAndARefusedOneKeepsWhatWasTyped() {
        services.answer("POST enrolment/cases/k0/consents", 201, "{}", Map.of());
        var browser = leader();
        var typed = new LinkedHashMap<>(Map.of(
                "key", "k",
                "kind", "DISSEMINATION",
                "givenOn", "2019-01-16",
                "validTo", "2019-07-09",
                "purpose", "сайт центра",
                "resources", "https://example.org\n"));

        var done = browser.submit(FILE + "/consent", FILE, typed);
        var sent = services.last("POST", "enrolment/cases/k0/consents");
        services.refuse("POST enrolment/cases/k0/consents", 409, "consent-given-already", "Согласие уже есть.");
        var refused = browser.submit(FILE + "/consent", FILE, typed);

        assertThat(sent.header("Idempotency-Key")).isEqualTo("k");
        assertThat(sent.body()).contains("\"resources\":[\"https://example.org\"]");
        assertThat(done.select("[role=status]").text()).contains("Внести согласие");
        assertThat(refused.select("[role=alert]").text()).contains("Согласие уже есть.");
        assertThat(refused.getElementById("consent-purpose").val()).isEqualTo("сайт центра");
    }

    @Test
    void theApplicationOnWhoMayTakeTheChildNamesSeveralAdults() {
        services.answer("PUT enrolment/cases/k0/pickup", "{}");

        leader().submit(
                        FILE + "/pickup",
                        FILE,
                        new LinkedHashMap<>(Map.of(
                                "key", "k",
                                "on", "2019-01-16",
                                "validFrom", "2019-01-16",
                                "validTo", "2019-07-09",
                                "adult1.fullName", "Абрамова Зима",
                                "adult1.phone", "+7 900 000-00-02",
                                "adult1.address", "ул. Садовая",
                                "adult3.fullName", "Абрамов Март",
                                "adult3.phone", "+7 900 000-00-03",
                                "adult3.address", "ул. Садовая")));

        assertThat(services.last("PUT", "enrolment/cases/k0/pickup").body())
                .contains("\"selfDeparture\":false", "\"adults\":[{", "\"fullName\":\"Абрамова Зима\"", "Абрамов Март")
                .doesNotContain("adult1");
    }

    @Test
    void aScanIsPassedOnWithoutTheNameItHadOnTheComputer() {
        services.answer("POST enrolment/cases/k0/attachments", 201, """
                {"id":"f2","type":"PDF","size":9,"fileName":"copies.pdf","added":{"by":"orlova","at":"2019-01-16T09:00:00Z"}}""", Map.of());
        var browser = leader();
        var csrf = browser.page(FILE).select("meta[name=_csrf]").attr("content");
        var body = """
                --part\r
                Content-Disposition: form-data; name="item"\r
                \r
                COPIES\r
                --part\r
                Content-Disposition: form-data; name="key"\r
                \r
                k\r
                --part\r
                Content-Disposition: form-data; name="file"; filename="Абрамова Злата.pdf"\r
                Content-Type: application/pdf\r
                \r
                %PDF-1.7\r
                --part\r
                Content-Disposition: form-data; name="shows"\r
                \r
                k1\r
                --part--\r
                """;
        String[] headers = {
            "Content-Type",
            "multipart/form-data; boundary=part",
            "X-CSRF-TOKEN",
            csrf,
            "X-Requested-With",
            "XMLHttpRequest"
        };

        var sent = browser.send("POST", FILE + "/attachments", body, headers);
        var passedOn = services.last("POST", "enrolment/cases/k0/attachments");
        services.refuse("POST enrolment/cases/k0/attachments", 422, "attachment-type", "Файл должен быть PDF.");
        var refused = browser.send("POST", FILE + "/attachments", body, headers);

        assertThat(sent.statusCode()).isEqualTo(204);
        assertThat(passedOn.header("Idempotency-Key")).isEqualTo("k");
        assertThat(passedOn.path()).endsWith("?shows=k1");
        assertThat(passedOn.body()).contains("COPIES", "%PDF-1.7").doesNotContain("Злата");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).isEqualTo("Файл должен быть PDF.");
    }

    @Test
    void theDoorAsksForEachChildAndShowsTheAnswerAtOnce() {
        services.answer("POST enrolment/cases/k0/pickup/checks", 201, """
                {"id":"d1","adult":"OTHER","at":"2019-01-16T15:00:00Z","allowed":false,"why":"adult-not-named",
                 "recorded":{"by":"orlova","at":"2019-01-16T15:00:00Z"}}""", Map.of());
        var browser = leader();

        var door = browser.page(DOOR);
        assertThat(services.last("GET", "enrolment" + DOOR).path()).endsWith("?on=2019-01-16");
        var after = browser.submit(DOOR, DOOR, Map.of("case", "k0", "adult", "OTHER", "key", "k"));

        assertThat(door.getElementById("case-k0").select("button").eachText())
                .containsExactly("Абрамова Зима бабушка, +7 900 000-00-02", "Уходит самостоятельно", "Пришёл другой");
        assertThat(door.getElementById("case-k1").text()).contains("только с законным представителем");
        assertThat(services.last("POST", "enrolment/cases/k0/pickup/checks").body())
                .contains("\"adult\":\"OTHER\"", "\"at\":\"2019-01-1");
        assertThat(after.getElementById("case-k0").select("[role=alert]").text())
                .contains("этого взрослого нет в заявлении");
    }

    @Test
    void whoeverGotAnUrgentServiceShowsTheNumberLater() {
        services.answer("PUT enrolment/cases/k0/parents/urgent-services/u1/recipient", "{}");
        var browser = leader();
        assertThat(browser.page(PARENTS)
                        .select("#identification-service option")
                        .eachText())
                .contains("№ 1, 15.01.2019");

        var done = browser.submit(
                PARENTS + "/identification", PARENTS, Map.of("service", "u1", "snils", "112-233-445 95"));

        assertThat(services.last("PUT", "enrolment/cases/k0/parents/urgent-services/u1/recipient")
                        .body())
                .isEqualTo("{\"snils\":\"112-233-445 95\"}");
        assertThat(done.select("[role=status]").text()).contains("Записано: Записать СНИЛС получателя");
    }

    @Test
    void anEntryAboutTheParentsTellsTheMomentOnTheCentresClock() {
        services.answer("POST enrolment/cases/k0/parents/prevention-events", 201, "{}", Map.of());
        var browser = leader();

        var page = browser.page(PARENTS);
        browser.submit(
                PARENTS + "/prevention",
                PARENTS,
                Map.of("key", "k", "code", "9.7", "topic", "беседа", "day", "2019-01-15", "time", "15:30"));
        var wrong = browser.submit(
                PARENTS + "/prevention",
                PARENTS,
                Map.of("key", "k", "code", "9.7", "topic", "беседа", "day", "2019-01-15", "time", "25:30"));

        assertThat(page.text()).contains("горячее питание", "позже 24 часов: болел специалист", "Записей ещё нет.");
        assertThat(services.last("POST", "enrolment/cases/k0/parents").body())
                .contains("\"at\":\"2019-01-15T13:30:00Z\"")
                .doesNotContain("time");
        assertThat(wrong.getElementById("prevention-time").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void whoOnlyReadsIsShownNoForms() {
        var page = Browser.of("checker", "QUALITY_OFFICER").page(FILE);

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.getElementById("line-CONTRACT")).isNotNull();
    }

    private static Browser leader() {
        return Browser.of("orlova", "GROUP_LEADER");
    }
}
