package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** Absences, timeliness, outings, and the signatures under a closed month. */
class JournalCarePagesTest {

    private static final String MONTH = "/journal/romashka/2019-01";
    private static final String GROUP = "attendance-journal/groups/romashka";

    private final StubServices services = RunningPortal.SERVICES;
    private final Browser leader = Browser.of("orlova", "GROUP_LEADER");
    private final Browser head = Browser.of("kuznetsova", "DEPARTMENT_HEAD");

    @BeforeEach
    void knownGroup() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Romashka.hasThemes(services);
        JournalCare.isKnownTo(services);
    }

    @Test
    void theMonthLeadsToAbsencesTimelinessAndOutings() {
        assertThat(leader.page(MONTH).select("nav.links a").eachAttr("href"))
                .contains(MONTH + "/absences", MONTH + "/ledger", MONTH + "/outings");
        assertThat(leader.page(MONTH + "/ledger").select("a").eachAttr("href")).contains("/timeliness?month=2019-01");
    }

    @Test
    void theLeaderWritesWhatWasFoundOutAboutDaysInARow() {
        var page = leader.page(MONTH + "/absences");
        assertThat(page.text()).contains("3 рабочих дня", "Выяснено: семья уехала (Орлова Тамара Игоревна)");
        assertThat(page.select("form[action$=/follow-ups]")).hasSize(1);

        leader.submit(
                MONTH + "/absences/follow-ups",
                MONTH + "/absences",
                Map.of("child", "c0", "from", "2019-01-09", "what", "болеет", "key", "k-0"));

        var sent = services.last("POST", GROUP + "/children/c0/absence-follow-ups");
        assertThat(sent.body()).contains("2019-01-09", "болеет");
        assertThat(sent.header("Idempotency-Key")).isEqualTo("k-0");
    }

    @Test
    void anAnnouncedAbsenceIsAddedToThoseThatStandThere() {
        leader.submit(
                MONTH + "/absences/planned",
                MONTH + "/absences",
                Map.of("child", "c1", "from", "2019-01-28", "to", "2019-01-29", "reason", "ILLNESS"));

        var sent = services.last("PUT", GROUP + "/children/c1/planned-absences");
        assertThat(sent.header("If-Match")).isEqualTo("\"2\"");
        assertThat(sent.body()).contains("2019-01-21", "2019-01-28");
    }

    @Test
    void whoOnlyReadsHasNoFormsForAbsencesAndOutings() {
        var reader = Browser.of("center", "CENTRAL_OFFICE");

        assertThat(reader.page(MONTH + "/absences").select("#content form")).isEmpty();
        assertThat(reader.page(MONTH + "/outings").select("#content form")).isEmpty();
    }

    @Test
    void showsWhatWasLateAndWhatWasCorrectedAndTheShareOfEachSpecialist() {
        var page = head.page(MONTH + "/ledger");

        assertThat(page.select("p.lead-line").text()).contains("95,0 %: 38 из 40 отметок");
        assertThat(page.select("section[aria-labelledby=specialists] tbody").text())
                .isEqualTo("Соколова Рената Павловна 8 6 75,0 %");
        assertThat(page.select("section[aria-labelledby=lines] tbody").text())
                .contains(
                        "с опозданием",
                        "не было связи",
                        "исправлено: есть → Н",
                        "по ведомости",
                        "весь день тема 5.3 исправлено: Мимика → Жесты",
                        "причина отсутствия исправлено: Болезнь → —",
                        "уход раньше исправлено: 12:30, с другим лицом: по просьбе → —");
        var all = head.page("/timeliness?month=2019-01");
        assertThat(all.select("tbody tr.part").text()).contains("40 38 95,0 %");
        assertThat(all.select("tbody").text()).contains("Ромашка", "75,0 %");
    }

    @Test
    void theCardOfAChildAddsUpTheMonthsAndTellsWhatTheProgrammeStillOwes() {
        var page = leader.page(MONTH + "/children/c0");

        assertThat(page.select("section[aria-labelledby=given] tbody").text())
                .isEqualTo("январь 2019 не закрыт 14 1 14 0 6 0 0 0 0 0 0 20");
        assertThat(page.select("section[aria-labelledby=owed] tbody").text()).isEqualTo("5.3 36 6 30");
        assertThat(leader.get(MONTH + "/children/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void theHeadComesToTheSharesOfAllGroupsFromTheMenuAndTheFirstPage() {
        assertThat(head.page("/")
                        .select("nav.shell-menu a, section[aria-labelledby=more] a")
                        .eachAttr("href"))
                .filteredOn("/timeliness"::equals)
                .hasSize(2);
    }

    @Test
    void anOutingThatIsNotPreparedIsOfferedAndKeptWithTheVersionOfThePage() {
        var page = leader.page(MONTH + "/outings");
        assertThat(page.text())
                .contains("16.01.2019: «Зимний парк»", "нет инструктажа", "Распоряжение № 4 от 14.01.2019");
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("2");

        leader.submit(
                MONTH + "/outings",
                MONTH + "/outings",
                Map.of(
                        "date", "2019-01-16",
                        "version", "2",
                        "route", "центр — парк — центр",
                        "leaves", "10:00",
                        "returns", "12:00",
                        "children", "c0",
                        "escorts", "orlova",
                        "briefing", "Поведение на дороге",
                        "briefedOn", "2019-01-15"));

        var sent = services.last("PUT", GROUP + "/outings/2019-01-16");
        assertThat(sent.header("If-Match")).isEqualTo("\"2\"");
        assertThat(sent.body()).contains("Поведение на дороге", "\"orderNumber\":null");
    }

    @Test
    void theOrderOnAnOutingGetsItsNamesInABodyOnly() {
        leader.get(MONTH + "/outings/2019-01-16/order.pdf");

        assertThat(services.last("POST", GROUP + "/outings/2019-01-16/order.pdf")
                        .body())
                .contains(
                        Romashka.NAMES.getFirst().split(" ")[0],
                        "{\"account\":\"orlova\",\"name\":\"Орлова Тамара Игоревна\"}");
    }

    @Test
    void theLeaderHandsTheMonthOverAndTheHeadAcceptsIt() {
        JournalCare.isClosed(services);
        assertThat(leader.page(MONTH + "/closing").select("form[action$=/handover]"))
                .isEmpty();
        var page = head.page(MONTH + "/closing");
        assertThat(page.text()).contains("Сдал Орлова Тамара Игоревна", "Принял ещё не подписано");

        head.submit(MONTH + "/closing/acceptance", MONTH, Map.of());

        assertThat(services.last("PUT", GROUP + "/months/2019-01/closing/acceptance"))
                .isNotNull();
    }

    @Test
    void aCorrectionSaysWhatItChangedInPlanActAndReport() {
        JournalCare.isClosed(services);

        assertThat(head.page(MONTH + "/closing").select("section, li, body").text())
                .contains("по ведомости", "план", "5.3 +1, 5.5 −1", "в акте и карте");
    }
}
