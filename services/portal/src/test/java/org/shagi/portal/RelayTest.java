package org.shagi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient.Redirect;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.portal.RunningPortal.Browser;

/** {@code /api/<service>/**} reaches the service with the right token, and nothing else of the browser's. */
class RelayTest {

    private static final String SHEET = "/api/attendance-journal/groups/romashka/days/2019-01-15";

    @BeforeEach
    void services() {
        RunningPortal.reset();
        RunningPortal.SERVICES.answer("GET quota/revision", "7");
        RunningPortal.SERVICES.answer(
                "PUT attendance-journal/groups/romashka/days/2019-01-15",
                200,
                "{\"version\":1}",
                Map.of("ETag", "\"1\""));
        RunningPortal.SERVICES.answer(
                "POST enrolment/groups", 201, "{\"id\":\"g\"}", Map.of("Location", "/groups/g", "Set-Cookie", "X=1"));
    }

    @Test
    void aSessionsCallGetsThePersonsTokenAndLosesItsCookies() {
        var answer = Browser.of("orlova", "GROUP_LEADER").get("/api/quota/revision");

        assertThat(answer.body()).isEqualTo("7");
        var asked = RunningPortal.SERVICES.last("GET", "quota/revision");
        assertThat(asked.header("Authorization")).startsWith("Bearer ey");
        assertThat(asked.header("Cookie")).isEmpty();
        assertThat(asked.header("Accept-Language")).isEqualTo("ru");
    }

    @Test
    void anotherSystemsTokenPassesUnchangedAndMakesNoSession() {
        var answer = new Browser(Redirect.NEVER)
                .send("POST", "/api/enrolment/groups", "{}", "Authorization", "Bearer of-another-system");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(RunningPortal.SERVICES.last("POST", "enrolment/groups").header("Authorization"))
                .isEqualTo("Bearer of-another-system");
        assertThat(answer.headers().firstValue("Location")).contains("/api/enrolment/groups/g");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aSessionCannotLendItsTokenToAForgedBearer() {
        var browser = Browser.of("orlova", "GROUP_LEADER");

        browser.send("PUT", SHEET, "{}", "Authorization", "Bearer forged");

        assertThat(RunningPortal.SERVICES.last("PUT", "attendance-journal").header("Authorization"))
                .isEqualTo("Bearer forged");
    }

    @Test
    void aSessionsWriteNeedsTheTokenAgainstForgedRequests() {
        var browser = Browser.of("orlova", "GROUP_LEADER");
        var csrf = browser.get("/csrf").body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");

        var forged = browser.send("PUT", SHEET, "{}", "Content-Type", "application/json");
        var honest = browser.send("PUT", SHEET, "{}", "Content-Type", "application/json", "X-CSRF-TOKEN", csrf);

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(honest.statusCode()).isEqualTo(200);
        assertThat(honest.headers().firstValue("ETag")).contains("\"1\"");
    }

    @Test
    void aFormWithAFileReachesTheServiceAsItWasSent() {
        RunningPortal.SERVICES.answer("POST enrolment/imports", "{}");
        var browser = Browser.of("orlova", "GROUP_LEADER");
        var csrf = browser.get("/csrf").body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        var form =
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.xlsx\"\r\n\r\nrows\r\n--edge--\r\n";

        var answer = browser.send(
                "POST",
                "/api/enrolment/imports?reason=%D0%BF%D0%BE%D0%B4+%D1%80%D1%83%D0%BA%D1%83&trial=false",
                form,
                "Content-Type",
                "multipart/form-data; boundary=edge",
                "X-CSRF-TOKEN",
                csrf);

        assertThat(answer.statusCode()).isEqualTo(200);
        var asked = RunningPortal.SERVICES.last("POST", "enrolment/imports");
        assertThat(asked.body()).isEqualTo(form);
        assertThat(asked.path()).contains("trial=false").contains("reason=%D0%BF%D0%BE%D0%B4");
        assertThat(asked.header("Content-Type"))
                .startsWith("multipart/form-data")
                .contains("boundary=edge");
    }

    @Test
    void aSilentServiceIsToldAsAProblem() {
        RunningPortal.SERVICES.silence("quota");

        var answer = Browser.of("orlova", "GROUP_LEADER").get("/api/quota/revision");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"service-unavailable\"").contains("«quota»");
    }
}
