package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** The papers of a case and its acts, against real HTTP stubs. */
class PaperPagesTest {

    private static final String CASE = "enrolment/cases/" + Zlata.CASE;
    private static final String PAGE = "/cases/" + Zlata.CASE + "/documents";

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void aCaseWithPapers() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Zlata.isKnownTo(services, "ENROLLED", Zlata.programme(), Zlata.contract());
        services.answer("GET " + CASE + "/documents", """
                [{"kind":"contract","title":"Договор о предоставлении социальных услуг","available":true,"why":null},
                 {"kind":"early-termination","title":"Информация о досрочном прекращении","available":false,
                  "why":"Обслуживание не прекращено досрочно."}]""");
        services.answer("GET " + CASE + "/acts", """
                [{"id":"a1","kind":"INTERIM","from":"2019-01-09","to":"2019-03-31","signed":true,"number":"1/2019",
                  "signedOn":"2019-04-03","complete":true,"differs":true,"lines":[{"code":"5.3","delivered":18}]},
                 {"id":"a2","kind":"FINAL","from":"2019-01-09","to":"2019-07-09","signed":false,"number":null,
                  "signedOn":null,"complete":false,"differs":false,"lines":[]}]""");
    }

    @Test
    void everyPaperHasItsFilesOrSaysWhyNot() {
        var page = head().page(PAGE);

        assertThat(page.select("a[href$=contract.pdf], a[href$=contract.docx]")).hasSize(2);
        assertThat(page.select("a[href*=early-termination]")).isEmpty();
        assertThat(page.text()).contains("Обслуживание не прекращено досрочно.");
        assertThat(page.select(".tabs a[aria-current=page]").text()).isEqualTo("Бумаги");
    }

    @Test
    void actsSayHowTheyStandAndWhatIsDue() {
        var page = head().page(PAGE);

        assertThat(page.text())
                .contains("Промежуточный № 1/2019", "подписан 03.04.2019", "журнал исправлен", "месяцы ещё не закрыты");
        assertThat(page.select("a[href='/api/enrolment/cases/" + Zlata.CASE + "/acts/a1.pdf']"))
                .hasSize(1);
        assertThat(page.select("form[action$='/acts/a2/signature']")).hasSize(1);
        assertThat(page.select("form[action$='/acts/a1/signature']")).isEmpty();
    }

    @Test
    void anActIsDraftedWithTheKeyOfThePage() {
        services.answer("POST " + CASE + "/acts", 201, "{}", Map.of());
        var draft = Map.of("kind", "INTERIM", "from", "2019-04-01", "to", "30.06.2019", "key", "k1");

        var page = head().submit(PAGE + "/acts", PAGE, draft);

        var sent = services.last("POST", CASE + "/acts");
        assertThat(sent.header("Idempotency-Key")).isEqualTo("k1");
        assertThat(sent.body()).contains("\"from\":\"2019-04-01\"", "\"to\":\"2019-06-30\"", "\"kind\":\"INTERIM\"");
        assertThat(page.select("[role=status]").text()).contains("Составить акт");
    }

    @Test
    void aRefusedSignatureSaysWhyAndKeepsTheDay() {
        services.refuse(
                "POST " + CASE + "/acts/a2/signature", 422, "months-not-closed", "Журнал за 07.2019 ещё не закрыт.");

        var page = head().submit(PAGE + "/acts/a2/signature", PAGE, Map.of("on", "2019-07-10", "key", "k2"));

        assertThat(page.select("[role=alert]").text()).contains("Журнал за 07.2019 ещё не закрыт.");
        assertThat(page.select("details[open] input[name=on]").attr("value")).isEqualTo("2019-07-10");
    }

    private static Browser head() {
        return Browser.of("kuznetsova", "DEPARTMENT_HEAD");
    }
}
