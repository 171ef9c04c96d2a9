package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.portal.RunningPortal.Browser;

/** A month as paper and as a workbook, and who has not filled in what. */
class MonthPagesTest {

    private final StubServices services = RunningPortal.SERVICES;
    private final Browser leader = Browser.of("orlova", "GROUP_LEADER");

    @BeforeEach
    void knownGroup() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        Romashka.hasPrints(services);
        Romashka.hasThemes(services);
    }

    @Test
    void theMonthLeadsToItsPaperItsWorkbookAndTheRegister() {
        var page = leader.page("/journal/romashka/2019-01");

        assertThat(page.select("nav.links a").eachAttr("href"))
                .contains("/journal/romashka/2019-01/print", "/journal/romashka/2019-01/import", "/unfilled");
    }

    @Test
    void handsTheNamesToTheJournalInABodyOnly() {
        services.answer("POST attendance-journal/groups/romashka/months/2019-01/journal.pdf", "{}");

        leader.get("/journal/romashka/2019-01/print/journal.pdf");

        var asked = services.last("POST", "attendance-journal/groups/romashka/months/2019-01/journal.pdf");
        assertThat(asked.body()).contains(Romashka.NAMES.getFirst().split(" ")[0], "Отделение профилактики");
    }

    @Test
    void printsWithoutNamesWhileEnrolmentIsSilent() {
        services.silence("enrolment");
        services.answer("POST attendance-journal/groups/romashka/months/2019-01/journal.pdf", "{}");

        leader.get("/journal/romashka/2019-01/print/journal.pdf");

        assertThat(services.last("POST", "attendance-journal/groups/romashka/months/2019-01/journal.pdf")
                        .body())
                .contains("\"children\":[]");
    }

    @Test
    void showsWhatHasChangedSinceThePaper() {
        var page = leader.page("/journal/romashka/2019-01/print?fingerprint=3f2a+91bc+00d4+7e15");

        assertThat(page.text()).contains("С тех пор изменился 1 день");
        assertThat(page.select("tbody td").eachText()).containsExactly("7/2019", "1567", "Н");
    }

    @Test
    void saysWhatTheJournalSaysOfAFingerprintThatItDoesNotKnow() {
        services.refuse(
                "GET attendance-journal/groups/romashka/months/2019-01/prints/0000",
                404,
                "unknown-print",
                "С таким отпечатком не печатали.");

        assertThat(leader.page("/journal/romashka/2019-01/print?fingerprint=0000")
                        .text())
                .contains("С таким отпечатком не печатали.");
    }

    @Test
    void offersTheWorkbookToThoseWhoKeepTheJournal() {
        assertThat(leader.page("/journal/romashka/2019-01/import").select("#month-import"))
                .hasSize(1);
        assertThat(Browser.of("center", "CENTRAL_OFFICE")
                        .page("/journal/romashka/2019-01/import")
                        .select("#month-import"))
                .isEmpty();
    }

    @Test
    void addsAThemeToThePlanThatThePageWasMadeFrom() {
        var after = leader.submit(
                "/journal/romashka/2019-01/themes/events",
                "/journal/romashka/2019-01/themes",
                Map.of(
                        "version",
                        "3",
                        "section",
                        "JOINT",
                        "date",
                        "2019-01-25",
                        "theme",
                        "Зимний праздник",
                        "provider",
                        "GROUP_LEADER"));

        var sent = services.last("PUT", "attendance-journal/groups/romashka/themes/2019-01");
        assertThat(sent.header("If-Match")).isEqualTo("\"3\"");
        assertThat(sent.body()).contains("Режим дня", "Встреча", "Зимний праздник");
        assertThat(after.select("[role=status]").text()).contains("План записан.");
        assertThat(after.select("form[action$=/events], form[action$=/removal], form[action$=/submission]"))
                .hasSize(4);
    }

    @Test
    void anEmphasisOfDiagnosticsIsShownAndCheckedOff() {
        var path = "/journal/romashka/2019-01/themes";
        var page = leader.page(path);
        assertThat(page.select("section[aria-labelledby=emphases] li").eachText())
                .first()
                .asString()
                .startsWith("Речевое развитие 7 из 10 детей учтено 10.01.2019");

        leader.submit(path + "/emphases/1", path, Map.of("taken", "true"));

        assertThat(services.last("PUT", "attendance-journal/groups/romashka/emphases/2019-01/1")
                        .body())
                .isEqualTo("{\"taken\":true}");
    }

    @Test
    void showsThePlanToTheHeadWithoutTheFormsOfItsAuthors() {
        var page = Browser.of("kuznetsova", "DEPARTMENT_HEAD").page("/journal/romashka/2019-01/themes");

        assertThat(page.text())
                .contains(
                        "План составляется",
                        "2-я неделя",
                        "возвращён на доработку (Кузнецова Эльвира Олеговна): Добавьте темы");
        assertThat(page.select("form[action$=/events]")).isEmpty();
    }

    @Test
    void theCirclesPlanIsOfTheWholeCourseAndHasNoMonth() {
        services.answer("GET attendance-journal/groups/romashka/themes/circle", """
            {"period":"circle","state":"DRAFT","version":0,"drawnBy":[],"events":[],"history":[]}""");

        var page = leader.page("/journal/romashka/circle/themes");

        assertThat(page.title()).isEqualTo("План кружка на весь период · Ромашка · Шаги");
        assertThat(page.select("h1").text()).isEqualTo("План кружка на весь период · Ромашка");
        assertThat(page.select("nav.links")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "themes, Темы · январь 2019 · Ромашка",
        "print, Печать · январь 2019 · Ромашка",
        "import, Загрузка из Excel · январь 2019 · Ромашка"
    })
    void everyPageOfAMonthSaysOfWhichAndOfWhom(String tab, String heading) {
        var page = leader.page("/journal/romashka/2019-01/" + tab);

        assertThat(page.title()).isEqualTo(heading + " · Шаги");
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select("nav.links [aria-current=page]").attr("href")).endsWith("/" + tab);
    }

    @Test
    void theRegisterLeadsToTheVeryCell() {
        var page = Browser.of("kuznetsova", "DEPARTMENT_HEAD").page("/unfilled?from=2019-01-10");

        assertThat(page.select("h2").eachText()).containsExactly("15.01.2019 вт");
        assertThat(page.select(".owed").text()).contains("нет отметки у 1 ребёнка");
        assertThat(page.select(".owed .days a").eachAttr("href"))
                .containsExactly("/journal/romashka/2019-01?day=2019-01-15&child=child-7");
    }

    @Test
    void asksTheJournalOnceWhateverTheSpan() {
        Browser.of("kuznetsova", "DEPARTMENT_HEAD").page("/unfilled?department=dep-1&from=2018-01-01&to=2019-01-16");

        assertThat(services.asked.stream()
                        .filter(one -> one.path().startsWith("attendance-journal/unfilled"))
                        .map(one -> one.path()))
                .containsExactly("attendance-journal/unfilled?department=dep-1&from=2018-10-17&to=2019-01-16");
    }
}
