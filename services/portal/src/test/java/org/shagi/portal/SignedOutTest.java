package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient.Redirect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.portal.RunningPortal.Browser;

/** Nobody gets anything without signing in. */
class SignedOutTest {

    @BeforeEach
    void servicesThatWouldAnswer() {
        RunningPortal.reset();
        Romashka.isKnownTo(RunningPortal.SERVICES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/groups",
                "/groups/romashka",
                "/groups/romashka/plan/2019-01",
                "/groups/romashka/fulfilment",
                "/groups/romashka/diagnostics",
                "/journal",
                "/fulfilment",
                "/operations",
                "/csrf",
                "/nothing-of-the-kind"
            })
    void aPageLeadsToTheSignIn(String path) {
        var answer = new Browser(Redirect.NEVER).get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/oauth2/authorization/portal"));
        assertThat(RunningPortal.SERVICES.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/enrolment/groups", "/api/quota/revision", "/api/identity/accounts", "/api/nothing/at-all"})
    void aCallIsAnsweredWithAProblem(String path) {
        var answer = new Browser(Redirect.NEVER).get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"code\":\"sign-in-required\"").contains("Войдите в систему");
        assertThat(RunningPortal.SERVICES.asked).isEmpty();
    }

    @Test
    void aFragmentMakesThePageLoadAgain() {
        var answer = new Browser(Redirect.NEVER).get("/fulfilment", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Refresh")).contains("true");
    }

    /** A browser looks by itself whether a service worker has changed, and open pages go on asking the services. */
    @ParameterizedTest
    @CsvSource({"/worker.js, serviceworker, /", "/api/quota/revision, empty, /", "/groups, document, /groups"})
    void whoSignsInIsLedToAPageNotToWhatTheBrowserFetchedByItself(String path, String destination, String page) {
        var browser = new Browser(Redirect.ALWAYS);

        var answer = browser.get(path, "Accept", "*/*", "Sec-Fetch-Dest", destination);
        if (answer.statusCode() == 401) {
            answer = browser.get("/oauth2/authorization/portal");
        }

        assertThat(answer.uri().getPath()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/tokens.css",
                "/js/portal.js",
                "/favicon.svg",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/webjars/tabler__core/dist/css/tabler.min.css",
                "/actuator/health"
            })
    void stylesScriptsAndTheHealthAreOpen(String path) {
        assertThat(new Browser(Redirect.NEVER).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionCookieBearsThePortAndIsOutOfReachOfScripts() {
        var cookie = new Browser(Redirect.NEVER)
                .get("/", "Accept", "text/html")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).startsWith("SHAGI_").contains("HttpOnly").contains("SameSite=Lax");
    }
}
