package org.shagi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shagi.identity.RunningIdentity.Browser;
import org.shagi.identity.domain.Account;
import org.shagi.identity.persistence.Accounts;
import org.shagi.kit.domain.Role;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.password.PasswordEncoder;

@ExtendWith(OutputCaptureExtension.class)
class AccountsApiTest {

    private static final String PASSWORD = "long-enough";
    private static final String LEADER = """
            {"id":"%s","name":"Лебедева Нора Ильинична","password":"long-enough","roles":["%s"],"departments":[]}""";
    private static RunningIdentity identity;
    private static String administrator;
    private static String leader;

    @BeforeAll
    static void start() {
        identity = new RunningIdentity(
                "accounts-" + UUID.randomUUID(),
                "--shagi.identity.integration.secret=" + RunningIdentity.INTEGRATION_SECRET);
        administrator = tokenOf("root", Role.SYSTEM_ADMIN);
        leader = tokenOf("plain", Role.GROUP_LEADER);
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void opensAnAccountWhoseOwnerSignsIn() {
        var opened = post(administrator, LEADER.formatted("lebedeva", "GROUP_LEADER"), "key-1");

        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.headers().firstValue("Location")).contains("/accounts/lebedeva");
        assertThat(opened.body()).doesNotContain("assword");
        assertThat(identity.tokensFor("lebedeva", PASSWORD).has("access_token")).isTrue();
    }

    @Test
    void aRepeatedRequestFindsTheAccountAndAnotherOneIsRefused() {
        var body = LEADER.formatted("repeated", "GROUP_LEADER");

        assertThat(post(administrator, body, "key-2").statusCode()).isEqualTo(201);
        assertThat(post(administrator, body, "key-2").statusCode()).isEqualTo(200);
        var other = post(administrator, body, "key-3");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(RunningIdentity.json(other).get("code").asString()).isEqualTo("account-exists");
    }

    @Test
    void refusesARoleThatNobodyKnows() {
        var refused = post(administrator, LEADER.formatted("wizard", "WIZARD"), "key-4");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(RunningIdentity.json(refused).get("code").asString()).isEqualTo("unknown-role");
        assertThat(RunningIdentity.json(refused).get("detail").asString()).contains("«WIZARD»");
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        post(administrator, LEADER.formatted("changed", "GROUP_LEADER"), "key-5");
        var wish = """
                {"name":"Лебедева Нора","roles":["PSYCHOLOGIST"],"departments":[],"open":true}""";

        assertThat(put("changed", wish).statusCode()).isEqualTo(428);
        var changed = put("changed", wish, "If-Match", "\"1\"");
        var late = put("changed", wish, "If-Match", "\"1\"");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(RunningIdentity.json(changed).get("roles").toString()).isEqualTo("[\"PSYCHOLOGIST\"]");
        assertThat(identity.tokensFor("changed", PASSWORD).has("access_token"))
                .as("the old password")
                .isTrue();
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(RunningIdentity.json(late).get("current").asInt()).isEqualTo(2);
        assertThat(put("nobody", wish, "If-Match", "\"1\"").statusCode()).isEqualTo(404);
    }

    @Test
    void isForTheAdministratorOnly() {
        var integration = identity.token(
                        "integration", RunningIdentity.INTEGRATION_SECRET, Map.of("grant_type", "client_credentials"))
                .get("access_token")
                .asString();

        assertThat(identity.send("GET", "/accounts", administrator, "").statusCode())
                .isEqualTo(200);
        assertThat(identity.send("GET", "/accounts", leader, "").statusCode()).isEqualTo(403);
        assertThat(identity.send("GET", "/accounts", "no.such.token", "").statusCode())
                .isEqualTo(401);
        assertThat(identity.get(new Browser(), "/accounts").statusCode()).isEqualTo(401);
        assertThat(post(integration, LEADER.formatted("intruder", "SYSTEM_ADMIN"), "key-6")
                        .statusCode())
                .as("another system opens accounts only where the sample world is played")
                .isEqualTo(403);
    }

    @Test
    void colleaguesAreKnownByNameWithinTheirDepartmentsAndNothingElseOfThem() {
        var head = """
                {"id":"%s","name":"Глава Вера Ильинична","password":"long-enough","roles":["DEPARTMENT_HEAD"],"departments":["%s"]}""";
        post(administrator, head.formatted("head-one", "dep-1"), "key-7");
        post(administrator, head.formatted("head-two", "dep-2"), "key-8");
        post(administrator, LEADER.formatted("colleague", "GROUP_LEADER"), "key-9");
        var one = identity.tokensFor("head-one", PASSWORD).get("access_token").asString();

        var told = identity.send("GET", "/directory", one, "");

        assertThat(RunningIdentity.json(told).findValuesAsString("id"))
                .contains("head-one", "colleague")
                .doesNotContain("head-two", "root");
        assertThat(RunningIdentity.json(told).get(0).propertyNames())
                .containsExactlyInAnyOrder("id", "name", "roles", "departments", "open");
        assertThat(identity.send("GET", "/directory", leader, "").body()).contains("head-one", "head-two");
        assertThat(identity.send("GET", "/directory", administrator, "").statusCode())
                .isEqualTo(403);
        assertThat(identity.get(new Browser(), "/directory").statusCode()).isEqualTo(401);
    }

    @Test
    void anotherSystemOpensAccountsWhereTheSampleWorldIsPlayed() {
        try (var demo = new RunningIdentity(
                "demo-" + UUID.randomUUID(), "--shagi.demo=true", "--shagi.identity.integration.secret=s")) {
            var token = demo.token("integration", "s", Map.of("grant_type", "client_credentials"))
                    .get("access_token")
                    .asString();

            var opened = demo.send(
                    "POST", "/accounts", token, LEADER.formatted("played", "GROUP_LEADER"), "Idempotency-Key", "k");

            assertThat(opened.statusCode()).isEqualTo(201);
            assertThat(demo.bean(Accounts.class).find("admin")).isEmpty();
        }
    }

    @Test
    void theFirstStartOpensAdminOnceAndTheSigningKeyOutlivesARestart(CapturedOutput log) {
        var database = "first-" + UUID.randomUUID();
        String key;
        try (var first = new RunningIdentity(database)) {
            key = first.get(new Browser(), "/oauth2/jwks").body();
            var password = log.getOut().replaceAll("(?s).*sign in as admin with (\\S+) and.*", "$1");
            assertThat(first.tokensFor("admin", password).has("access_token")).isTrue();
        }
        int printed = log.getOut().split("The first account", -1).length;

        try (var second = new RunningIdentity(database)) {
            assertThat(second.get(new Browser(), "/oauth2/jwks").body()).isEqualTo(key);
            assertThat(log.getOut().split("The first account", -1)).hasSize(printed);
        }
    }

    private static HttpResponse<String> post(String token, String body, String key) {
        return identity.send("POST", "/accounts", token, body, "Idempotency-Key", key);
    }

    private static HttpResponse<String> put(String id, String body, String... headers) {
        return identity.send("PUT", "/accounts/" + id, administrator, body, headers);
    }

    private static String tokenOf(String id, Role role) {
        var hash = identity.bean(PasswordEncoder.class).encode(PASSWORD);
        identity.bean(Accounts.class).open(new Account(id, id, hash, Set.of(role), Set.of(), true, 1), "test");
        return identity.tokensFor(id, PASSWORD).get("access_token").asString();
    }
}
