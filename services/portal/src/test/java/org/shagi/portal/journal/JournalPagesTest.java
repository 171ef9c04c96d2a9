package org.shagi.portal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.PortalApplication;
import org.shagi.portal.frame.Today;
import org.shagi.portal.journal.MonthFillings.Day;
import org.shagi.portal.journal.MonthFillings.Filling;
import org.shagi.portal.services.JournalApi;
import org.shagi.portal.services.JournalApi.Group;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Which month of which group the journal shows, and what it hands to the grid. */
@SpringBootTest(classes = PortalApplication.class, properties = "spring.config.name=portal")
@AutoConfigureMockMvc
class JournalPagesTest {

    private static final Group ROMASHKA =
            new Group("romashka", "Ромашка", "prevention", LocalDate.of(2019, 1, 9), LocalDate.of(2019, 7, 9));
    private static final Group SOLNYSHKO =
            new Group("solnyshko", "Солнышко", "aid", LocalDate.of(2019, 1, 9), LocalDate.of(2019, 7, 9));

    @Autowired
    private MockMvcTester portal;

    @MockitoBean
    private JournalApi journal;

    @MockitoBean
    private MonthFillings fillings;

    @MockitoBean
    private Today today;

    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void fillTheJournal() {
        when(today.date()).thenReturn(LocalDate.of(2019, 8, 1));
        when(journal.groups()).thenReturn(List.of(ROMASHKA, SOLNYSHKO));
        when(fillings.of(any(), any())).thenReturn(new Filling(List.of()));
        when(fillings.of("romashka", YearMonth.of(2019, 3)))
                .thenReturn(new Filling(List.of(new Day(LocalDate.of(2019, 3, 4), 2))));
    }

    @Test
    void letsThePersonChooseAmongSeveralGroups() {
        assertThat(page("/journal", "GROUP_LEADER").select(".sheet tbody a").eachText())
                .containsExactly("Ромашка", "Солнышко");
    }

    @Test
    void opensTheFirstMonthWithAnUnfilledDayOfACourseThatIsOver() {
        assertThat(call("/journal?group=romashka", "GROUP_LEADER")).hasRedirectedUrl("/journal/romashka/2019-03");
    }

    @Test
    void opensTheOnlyGroupAtOnce() {
        when(journal.groups()).thenReturn(List.of(SOLNYSHKO));

        assertThat(call("/journal", "GROUP_LEADER")).hasRedirectedUrl("/journal/solnyshko/2019-07");
    }

    @Test
    void returnsToTheMonthThatWasSeenLast() {
        page("/journal/romashka/2019-05", "GROUP_LEADER");

        assertThat(call("/journal", "GROUP_LEADER")).hasRedirectedUrl("/journal/romashka/2019-05");
    }

    @Test
    void handsTheGridItsGroupItsMonthAndItsDay() {
        var page = page("/journal/romashka/2019-01?day=2019-01-09", "GROUP_LEADER");

        assertThat(page.title()).startsWith("Январь 2019 · Ромашка");
        assertThat(page.select(".tabs [aria-current=page]").eachText()).containsExactly("Журнал");
        assertThat(page.select(".shell-menu [aria-current=page]").eachText()).containsExactly("Журнал");
        var grid = page.selectFirst("journal-grid");
        assertThat(grid).isNotNull();
        assertThat(grid.attr("group")).isEqualTo("romashka");
        assertThat(grid.attr("month")).isEqualTo("2019-01");
        assertThat(grid.attr("day")).isEqualTo("2019-01-09");
        assertThat(grid.attr("roster")).isEqualTo("/api/enrolment/groups/romashka/roster");
        assertThat(grid.hasAttr("read-only")).isFalse();
        assertThat(grid.selectFirst("script").data()).contains("\"total.given\":\"Всего оказано\"");
    }

    @Test
    void leadsToEveryMonthOfTheCourseAndMarksTheShownOne() {
        var months = page("/journal/romashka/2019-01", "GROUP_LEADER").select(".journal-months a");

        assertThat(months.eachText()).containsExactly("янв", "февр", "март", "апр", "май", "июнь", "июль");
        assertThat(months.select("[aria-current=page]").eachText()).containsExactly("янв");
    }

    @Test
    void givesAnOnlookerAGridWithoutKeys() {
        var grid = page("/journal/romashka/2019-01", "CENTRAL_OFFICE").selectFirst("journal-grid");

        assertThat(grid.hasAttr("read-only")).isTrue();
    }

    @Test
    void knowsNoGroupOutsideTheScope() {
        assertThat(call("/journal/vasilek/2019-01", "GROUP_LEADER")).hasStatus(404);
    }

    private Document page(String path, String role) {
        var answer = call(path, role);
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MvcTestResult call(String path, String role) {
        return portal.get()
                .uri(path)
                .session(session)
                .with(oidcLogin().idToken(token -> token.claim("roles", List.of(role))))
                .exchange();
    }
}
