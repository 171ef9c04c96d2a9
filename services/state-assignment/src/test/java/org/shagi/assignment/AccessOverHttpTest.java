package org.shagi.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.test.Tokens;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;

/** Who sees what, and what there is not. */
class AccessOverHttpTest extends ServiceOverHttp {

    @Test
    void listsTheGroupsInSomebodysScopeOnly() {
        assertThat(ids(get(LEADER, "/groups"))).contains(group);
        assertThat(ids(get(Tokens.head("kuznetsova", department), "/groups"))).containsExactly(group);
        assertThat(ids(get(Tokens.of("belova", "GROUP_LEADER"), "/groups"))).isEmpty();
        assertThat(ids(get(CENTRE, "/groups"))).contains(group);
    }

    @ParameterizedTest
    @CsvSource({
        "belova, GROUP_LEADER, GET, /plan, outside-your-scope",
        "belova, DEPARTMENT_HEAD, GET, /plans/2019-01, outside-your-scope",
        "belova, GROUP_LEADER, POST, /plans/2019-01/generation, outside-your-scope",
        "belova, GROUP_LEADER, GET, /cyclogram, outside-your-scope",
        "orlova, PSYCHOLOGIST, POST, /plans/2019-01/generation, outside-your-role",
        "orlova, DIRECTOR, POST, /plans/2019-01/generation, outside-your-role",
        "admin, SYSTEM_ADMIN, GET, /plan, outside-your-role",
    })
    void keepsOthersOut(String account, String role, String method, String place, String code) {
        var answer = send(HttpMethod.valueOf(method), Tokens.of(account, role), path + place, "", "k", "");

        assertThat(answer.refused()).isEqualTo("403 " + code);
    }

    @Test
    void showsNothingWithoutAToken() {
        var status = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/standards")
                .exchange((_, response) -> response.getStatusCode().value());

        assertThat(status).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/groups/nowhere/plan, 404 unknown-group",
        "/groups/nowhere/cyclogram, 404 unknown-group",
        "/groups/nowhere/plans/2019-01, 404 unknown-group",
        "/groups/{group}/plans/2019-08, 422 month-outside-course",
        "/groups/{group}/plans/2019-13, 400 malformed-parameter",
        "/groups/{group}/plans/january, 400 malformed-parameter",
        "/assignments/next, 400 malformed-parameter",
        "/nowhere, 404 request-not-understood",
    })
    void refusesToShowWhatThereIsNot(String place, String refusal) {
        assertThat(get(LEADER, place.replace("{group}", group)).refused()).isEqualTo(refusal);
    }

    @Test
    void refusesAGenerationWithoutAKey() {
        var answer = send(HttpMethod.POST, LEADER, path + "/plans/2019-01/generation", "", "", "");

        assertThat(answer.refused()).isEqualTo("400 idempotency-key-missing");
    }

    private static List<String> ids(Answer groups) {
        return groups.at("")
                .valueStream()
                .map(each -> each.at("/id").stringValue())
                .toList();
    }
}
