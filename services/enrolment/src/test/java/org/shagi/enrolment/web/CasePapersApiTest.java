package org.shagi.enrolment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.assignment.CyclogramSet;
import org.shagi.enrolment.domain.delivered.ChildMonth;
import org.shagi.enrolment.domain.delivered.ClosedMonth;
import org.shagi.enrolment.domain.delivered.DeliveredServices;
import org.shagi.enrolment.domain.paper.CasePaper;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EnrolmentTest
class CasePapersApiTest {

    @Autowired
    private DeliveredServices delivered;

    private final int port;
    private final Client centre;
    private final Client stranger;
    private String department = "";
    private String group = "";
    private String id = "";
    private String childId = "";

    CasePapersApiTest(@LocalServerPort int port) {
        this.port = port;
        this.centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
        this.stranger = Client.of(port, Tokens.of("belova", "GROUP_LEADER"));
    }

    @BeforeEach
    void aChildIsEnrolled() {
        department = centre.post("/departments", Map.of("name", "Отделение профилактики"))
                .text("id");
        group = centre.post("/groups", Papers.group(department, 10)).text("id");
        var applied = centre.post(
                "/applications", Papers.application(department, group, "Неповторимкина", Papers.newSnils()));
        id = applied.text("id");
        childId = applied.text("childId");
        var path = "/applications/" + id;
        centre.put(path + "/programme", Papers.programme());
        centre.put(path + "/certificate", Papers.certificate());
        centre.post(path + "/contract", Papers.contract());
        assertThat(centre.post(path + "/enrolment", Papers.enrolment()).status())
                .isEqualTo(201);
    }

    @Test
    void printsEveryPaperThatIsAvailableAsPdfAndDocx() throws IOException {
        var list = centre.get("/cases/" + id + "/documents").body();

        assertThat(list.size()).isEqualTo(CasePaper.values().length);
        for (var paper : list) {
            var path = "/cases/" + id + "/documents/" + paper.path("kind").asString();
            if (!paper.path("available").asBoolean()) {
                assertThat(paper.path("why").asString()).isNotBlank();
                assertThat(centre.get(path + ".pdf").status()).isEqualTo(422);
                continue;
            }
            assertThat(text(centre.get(path + ".pdf")))
                    .containsPattern("Неповторимкин|Образцов")
                    .contains("отпечаток");
            var docx = centre.get(path + ".docx");
            assertThat(docx.contentType()).contains("wordprocessingml");
            assertThat(new String(docx.bytes(), 0, 2, UTF_8)).isEqualTo("PK");
        }
    }

    @Test
    void putsNamesIntoCasesAndTakesACorrectionFirst() throws IOException {
        var contract = "/cases/" + id + "/documents/contract.pdf";
        assertThat(text(centre.get(contract))).contains("получателя социальных услуг Неповторимкиной Пробы Образцовны");

        var corrected = Map.of("person", "CHILD", "grammaticalCase", "GENITIVE", "form", "Неповторимкиной Проби");
        assertThat(centre.put("/cases/" + id + "/names", corrected).status()).isEqualTo(204);

        assertThat(text(centre.get(contract))).contains("получателя социальных услуг Неповторимкиной Проби,");
        var child = centre.get("/cases/" + id + "/names").body().get(0);
        assertThat(child.get("person").asString()).isEqualTo("CHILD");
        assertThat(child.at("/forms/1").propertyNames()).containsExactly("grammaticalCase", "form", "byRules");
        assertThat(child.at("/forms/1/form").asString()).isEqualTo("Неповторимкиной Проби");
        assertThat(child.at("/forms/1/byRules").asString()).isEqualTo("Неповторимкиной Пробы Образцовны");
    }

    @Test
    void printsTheOrderWithItsAnnexesAndTheDepartmentsJournals() throws IOException {
        var signatories = new TreeMap<String, Object>();
        signatories.put("head", Map.of("fullName", "Примерова Заря Светлогоровна", "sex", "FEMALE"));
        signatories.put("people", Map.of("orlova", "Образцова З.С."));
        signatories.put("basis", Map.of("number", "130", "date", "2018-12-28"));
        assertThat(centre.put("/departments/" + department + "/signatories", signatories)
                        .status())
                .isEqualTo(200);
        centre.post("/groups/" + group + "/order", Papers.order());

        assertThat(text(centre.get("/groups/" + group + "/documents/order.pdf")))
                .contains("РАСПОРЯЖЕНИЕ № ", "№ 130 от 28.12.2018", "Образцова З.С.", "З.С. Примерова")
                .contains("РЕЖИМ ДНЯ", "Циклограмма", "Неповторимкина");
        assertThat(text(centre.get("/departments/" + department + "/documents/citizen-journal.pdf?year=2018")))
                .contains("за 2018 год", "Неповторимкина");
        assertThat(text(centre.get("/departments/" + department + "/documents/service-order.pdf?month=2019-01")))
                .contains("январь 2019", "Неповторимкину");
        assertThat(centre.get("/departments/" + department + "/documents/service-order.pdf?month=January")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void putsTheGroupsOwnCyclogramBehindTheOrderOnceStateAssignmentHasToldOfIt() throws IOException {
        var order = "/groups/" + group + "/documents/order.pdf";
        centre.post("/groups/" + group + "/order", Papers.order());
        assertThat(text(centre.get(order))).contains("Своей циклограммы у группы", "по образцу");

        Bus.publish(cyclogram(2, "Лепка из глины"));
        Bus.publish(cyclogram(1, "Плетение корзин"));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(text(centre.get(order)))
                        .contains("Лепка из глины", "5.7")
                        .doesNotContain("по образцу", "Своей циклограммы", "Плетение"));
    }

    private CyclogramSet cyclogram(long version, String activity) {
        return new CyclogramSet(
                group,
                List.of(new CyclogramSet.Cell(
                        3,
                        LocalTime.of(9, 0),
                        LocalTime.of(13, 0),
                        List.of(1, 2, 4),
                        List.of("5.7"),
                        false,
                        activity,
                        "CIRCLE_LEADER")),
                version);
    }

    @Test
    void printsThePickUpApplicationWithWhoeverMayTakeTheChildToday() throws IOException {
        var paper = "/cases/" + id + "/documents/pick-up.pdf";
        assertThat(text(centre.get(paper))).contains("разрешаю / не разрешаю");
        var today = LocalDate.now(ZoneId.of("Europe/Kaliningrad"));
        centre.put(
                "/cases/" + id + "/pickup",
                Map.of(
                        "selfDeparture",
                        false,
                        "adults",
                        List.of(adult("Неповторимкина Зима Львовна"), adult("Неповторимкин Март Львович")),
                        "validFrom",
                        today,
                        "validTo",
                        today.plusDays(30),
                        "on",
                        today));

        assertThat(text(centre.get(paper)))
                .contains("не разрешаю", "Зимой Львовной", "Мартом Львовичем")
                .doesNotContain("разрешаю / не");
        var registrar = Client.of(port, Tokens.of("r", "REGISTRAR"));
        assertThat(text(registrar.get(paper))).doesNotContain("Зима Львовна");
    }

    private static Map<String, Object> adult(String fullName) {
        return Map.of("fullName", fullName, "address", "ул. Примерная, д. 2", "phone", "+7 900 000-00-09");
    }

    @Test
    void printsTheJournalOfUrgentServices() throws IOException {
        var on = "2019-02-05";
        var given = centre.post(
                "/cases/" + id + "/parents/urgent-services",
                Map.of(
                        "recipient",
                        Map.of("fullName", "Неповторимкина Весна Львовна", "birthDate", "1985-03-04"),
                        "kind",
                        "FOOD",
                        "on",
                        on,
                        "appliedOn",
                        on,
                        "incomePaper",
                        "справка № 14",
                        "actNumber",
                        "1",
                        "actOn",
                        on));
        var journal = "/departments/" + department + "/documents/urgent-journal.pdf?year=";

        assertThat(text(centre.get(journal + 2019)))
                .contains("за 2019 год", "Неповторимкина", "справка № 14", "05.02.2019");
        assertThat(text(centre.get(journal + 2018))).contains("За год срочных услуг не оказано");
        assertThat(stranger.get(journal + 2019).status()).isEqualTo(403);

        var act = "/cases/" + id + "/parents/urgent-services/" + given.text("id") + "/act.pdf";
        assertThat(text(centre.get(act)))
                .contains("АКТ № 1 ", "«05» февраля 2019 г.", "Неповторимкиной Весне Львовне")
                .contains("горячее питание", "справка № 14");
        assertThat(stranger.get(act).code()).isEqualTo("outside-your-scope");
        assertThat(centre.get("/cases/" + id + "/parents/urgent-services/none/act.pdf")
                        .code())
                .isEqualTo("unknown-urgent-service");
        assertThat(text(centre.get("/cases/" + id + "/documents/urgent-act.pdf")))
                .contains("АКТ № ______")
                .doesNotContain("справка № 14");
    }

    @Test
    void takesADepartmentsTemplateAndRefusesABrokenOne() throws IOException {
        var own = "/departments/" + department + "/templates/pick-up";
        var paper = "/cases/" + id + "/documents/pick-up.pdf";
        var shipped = shipped("pick-up");

        var refused = centre.put(own, Map.of("text", shipped.replace("${alone}", "${@java.lang.System@exit(1)}")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("template-broken");
        assertThat(centre.put(own, Map.of("text", "<html>")).code()).isEqualTo("template-broken");
        assertThat(text(centre.get(paper))).doesNotContain("НАШ БЛАНК");

        assertThat(centre.put(own, Map.of("text", shipped.replace("ЗАЯВЛЕНИЕ", "НАШ БЛАНК")))
                        .status())
                .isEqualTo(204);
        assertThat(text(centre.get(paper))).contains("НАШ БЛАНК");
        assertThat(text(centre.get(own + ".pdf"))).contains("НАШ БЛАНК");
        var source = centre.get(own + ".xhtml");
        assertThat(source.contentType()).startsWith("text/plain");
        assertThat(new String(source.bytes(), UTF_8)).contains("НАШ БЛАНК");
        assertThat(sourceOf("pick-up")).isEqualTo("DEPARTMENT");

        assertThat(centre.delete(own).status()).isEqualTo(204);
        assertThat(sourceOf("pick-up")).isEqualTo("SHIPPED");
        assertThat(new String(centre.get(own + ".xhtml").bytes(), UTF_8)).isEqualTo(shipped);
        assertThat(centre.get("/departments/" + department + "/templates/no-such.pdf")
                        .code())
                .isEqualTo("unknown-template");
    }

    private String sourceOf(String form) {
        return centre.get("/departments/" + department + "/templates")
                .body()
                .valueStream()
                .filter(one -> one.get("form").asString().equals(form))
                .findFirst()
                .orElseThrow()
                .get("source")
                .asString();
    }

    @Test
    void aFinalActOfTheLastDayIsWhatItsTermAsksFor() {
        assertThat(passed("FINAL_ACT_DRAFTED")).isFalse();
        assertThat(stateOf("FINAL_ACT")).isEqualTo("MISSING");

        assertThat(centre.post(
                                "/cases/" + id + "/acts",
                                Map.of("kind", "FINAL", "from", "2019-01-09", "to", "2019-07-09"))
                        .status())
                .isEqualTo(201);

        assertThat(passed("FINAL_ACT_DRAFTED")).isTrue();
        assertThat(stateOf("FINAL_ACT")).isEqualTo("PRESENT");
    }

    private boolean passed(String milestone) {
        return centre.get("/cases/" + id)
                .body()
                .path("milestones")
                .valueStream()
                .anyMatch(it -> it.path("milestone").asString().equals(milestone));
    }

    private String stateOf(String line) {
        return centre.get("/cases/" + id + "/checklist")
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("id").asString().equals(line))
                .findFirst()
                .orElseThrow()
                .path("state")
                .asString();
    }

    @Test
    void signsAnActOfClosedMonthsAndTellsALaterCorrectionByADifferenceAct() throws IOException {
        var acts = "/cases/" + id + "/acts";
        var quarter = Map.of("kind", "INTERIM", "from", "2019-01-09", "to", "2019-03-31");
        var on = Map.of("on", "2019-04-03");
        close(YearMonth.of(2019, 1), 6, 1);
        close(YearMonth.of(2019, 2), 6, 1);

        var draft = centre.post(acts, quarter);
        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.body().at("/lines/0/delivered").asInt()).isEqualTo(12);
        var signature = acts + "/" + draft.text("id") + "/signature";
        assertThat(centre.post(signature, on).code()).isEqualTo("months-not-closed");

        close(YearMonth.of(2019, 3), 6, 1);
        var signed = centre.post(signature, on);
        assertThat(signed.text("number")).isEqualTo("1/2019");
        assertThat(signed.body().at("/lines/0/delivered").asInt()).isEqualTo(18);
        assertThat(centre.post(signature, on).status()).isEqualTo(200);
        assertThat(text(centre.get(acts + "/" + draft.text("id") + ".pdf"))).contains("АКТ № 1/2019", "промежуточный");
        assertThat(stateOf("INTERIM_ACT-2019Q1")).isEqualTo("SIGNED");

        var card = centre.get("/cases/" + id + "/card").body().path("services");
        assertThat(card.at("/months/2/month").asString()).isEqualTo("2019-03");
        assertThat(card.at("/months/2/counts/5.3").asInt()).isEqualTo(6);
        assertThat(card.at("/total/counts/5.3").asInt()).isEqualTo(18);
        assertThat(card.at("/outstanding/5.3").asInt())
                .isEqualTo(card.at("/planned/5.3").asInt() - 18)
                .isPositive();
        assertThat(text(centre.get("/cases/" + id + "/documents/child-card.pdf")))
                .contains("КАРТА НЕСОВЕРШЕННОЛЕТНЕГО", "март 2019", "Осталось");

        close(YearMonth.of(2019, 3), 4, 2);
        assertThat(centre.get(acts).body().at("/0/differs").asBoolean()).isTrue();
        assertThat(centre.get(acts).body().at("/0/lines/0/delivered").asInt()).isEqualTo(18);
        var difference = centre.post(acts, "once more", quarter);
        assertThat(difference.text("kind")).isEqualTo("DIFFERENCE");
        assertThat(difference.body().at("/lines/0/delivered").asInt()).isEqualTo(-2);
        assertThat(centre.post(acts + "/" + difference.text("id") + "/signature", on)
                        .text("number"))
                .isEqualTo("2/2019");
        assertThat(text(centre.get(acts + "/" + difference.text("id") + ".pdf")))
                .contains("разностный", "№ 1/2019 от 03.04.2019", "−2");
        assertThat(centre.get(acts).body().at("/0/differs").asBoolean()).isFalse();
    }

    @Test
    void showsNoPaperToAStrangerAndNoPersonInNamesOfFiles() {
        for (var path : List.of("/documents", "/documents/contract.pdf", "/acts")) {
            assertThat(stranger.get("/cases/" + id + path).code()).isEqualTo("outside-your-scope");
        }
        assertThat(stranger.get("/groups/" + group + "/documents/order.pdf").status())
                .isEqualTo(403);
        assertThat(centre.get("/cases/" + id + "/documents/secret.pdf").code()).isEqualTo("unknown-paper");
        assertThat(centre.get("/cases/" + id + "/documents/contract.exe").code())
                .isEqualTo("unknown-format");
    }

    private void close(YearMonth month, int services, long version) {
        var child = new ChildMonth(services, 0, new TreeMap<>(Map.of(new ServiceCode("5.3"), services)));
        delivered.keep(
                new ClosedMonth(group, month, LocalDate.of(2019, 4, 2), "orlova", Map.of(childId, child), version));
    }

    private static String text(Client.Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        try (var document = Loader.loadPDF(answer.bytes())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String shipped(String template) throws IOException {
        try (var stream = CasePaper.class.getResourceAsStream("/documents/" + template + ".xhtml")) {
            return new String(java.util.Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
    }
}
