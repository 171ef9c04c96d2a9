package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** While enrolment is down, pages show case numbers and say so; it is soon not even asked; and nothing stands in for a write. */
class EnrolmentDownTest {

    private final StubServices services = RunningPortal.SERVICES;

    @BeforeEach
    void enrolmentIsDown() {
        RunningPortal.reset();
        Romashka.isKnownTo(services);
        services.silence("enrolment");
    }

    @Test
    void caseNumbersStandInForNamesAndABannerSaysSo() {
        var page = leader().page("/groups/romashka");

        assertThat(page.select("tbody th").eachText()).containsExactly("2019/1", "2019/2", "2019/3");
        assertThat(page.select(".note-warning").text()).contains("вместо фамилий показаны номера дел");
        assertThat(page.select("a[href$=roster.pdf]")).isEmpty();
    }

    @Test
    void afterSomeFailuresItIsNotAskedAnyMore() {
        var browser = leader();
        for (int page = 1; page <= 3; page++) {
            browser.page("/groups/romashka");
        }
        var breaker = RunningPortal.breakers().circuitBreaker("enrolment");
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
        services.asked.clear();

        var page = browser.page("/groups");

        assertThat(page.text()).contains("Ромашка");
        assertThat(services.asked).noneMatch(asked -> asked.path().startsWith("enrolment"));
    }

    @Test
    void aRefusalIsAnAnswerAndOpensNothing() {
        RunningPortal.reset();
        services.refuse("GET enrolment/groups/other", 403, "outside-your-scope", "Не ваша группа.");
        var browser = leader();

        for (int page = 1; page <= 5; page++) {
            assertThat(browser.get("/groups/other", "Accept", "text/html").statusCode())
                    .isEqualTo(403);
        }

        assertThat(RunningPortal.breakers().circuitBreaker("enrolment").getState())
                .isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void aWriteIsNeverAnsweredInItsPlace() {
        var browser = leader();
        var csrf = browser.get("/csrf").body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");

        var answer = browser.send("POST", "/api/enrolment/groups", "{}", "X-CSRF-TOKEN", csrf);

        assertThat(answer.statusCode()).isEqualTo(503);
    }

    private static Browser leader() {
        return Browser.of("orlova", "GROUP_LEADER");
    }
}
