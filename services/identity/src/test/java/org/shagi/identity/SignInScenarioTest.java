package org.shagi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shagi.identity.RunningIdentity.Browser;
import org.shagi.identity.domain.Account;
import org.shagi.identity.persistence.Accounts;
import org.shagi.kit.domain.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;

/** People sign in through the portal, other systems by their secret, and the administrator keeps the accounts. */
class SignInScenarioTest {

    private static final String PASSWORD = "long-enough";
    private static RunningIdentity identity;

    @BeforeAll
    static void start() {
        identity = new RunningIdentity(
                "identity-" + UUID.randomUUID(),
                "--shagi.identity.integration.secret=" + RunningIdentity.INTEGRATION_SECRET);
        open("rudneva", "Руднева Ася Кирилловна", Role.DEPARTMENT_HEAD, Set.of("dep-1"));
        open("root", "Администратор", Role.SYSTEM_ADMIN, Set.of());
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void leadsToTheSignInPageAndBackWithATokenThatSaysWhoItIs() {
        var browser = new Browser();

        var first = identity.authorize(browser);
        var tokens = identity.tokensFor("rudneva", PASSWORD);

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        for (var which : new String[] {"access_token", "id_token"}) {
            var claims = RunningIdentity.claims(tokens, which);
            assertThat(claims.get("iss").asString()).isEqualTo("http://127.0.0.1");
            assertThat(claims.get("sub").asString()).isEqualTo("rudneva");
            assertThat(claims.get("name").asString()).isEqualTo("Руднева Ася Кирилловна");
            assertThat(claims.get("roles").toString()).isEqualTo("[\"DEPARTMENT_HEAD\"]");
            assertThat(claims.get("departments").toString()).isEqualTo("[\"dep-1\"]");
        }
    }

    @Test
    void givesNoCodeWithoutProofOfPossession() {
        var answer = identity.get(
                new Browser(),
                "/oauth2/authorize?response_type=code&client_id=portal&scope=openid&redirect_uri="
                        + RunningIdentity.PORTAL + "/login/oauth2/code/portal");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("error=invalid_request");
    }

    @Test
    void aRefreshedTokenSaysTheRolesOfNow() {
        open("zimina", "Зимина Лада Олеговна", Role.GROUP_LEADER, Set.of());
        var tokens = identity.tokensFor("zimina", PASSWORD);

        change(
                "zimina",
                account -> new Account(
                        account.id(),
                        account.name(),
                        account.passwordHash(),
                        Set.of(Role.PSYCHOLOGIST),
                        Set.of(),
                        true,
                        account.version() + 1));
        var renewed = refresh(tokens);

        assertThat(RunningIdentity.claims(renewed, "access_token").get("roles").toString())
                .isEqualTo("[\"PSYCHOLOGIST\"]");
    }

    @Test
    void aClosedAccountNeitherSignsInNorRenews() {
        open("gromova", "Громова Яна Юрьевна", Role.GROUP_LEADER, Set.of());
        var tokens = identity.tokensFor("gromova", PASSWORD);

        change(
                "gromova",
                account -> new Account(
                        account.id(),
                        account.name(),
                        account.passwordHash(),
                        account.roles(),
                        Set.of(),
                        false,
                        account.version() + 1));

        assertThat(refresh(tokens).get("error").asString()).isEqualTo("invalid_grant");
        assertThat(locationAfterSignIn("gromova", PASSWORD)).endsWith("/sign-in?error");
    }

    @Test
    void closesSignInAfterFiveWrongPasswordsEvenForTheRightOne() {
        open("tihonova", "Тихонова Ева Романовна", Role.GROUP_LEADER, Set.of());
        assertThat(locationAfterSignIn("tihonova", PASSWORD)).doesNotContain("error");

        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(locationAfterSignIn("tihonova", "wrong-" + attempt)).endsWith("/sign-in?error");
        }

        assertThat(locationAfterSignIn("tihonova", PASSWORD)).endsWith("/sign-in?error");
        assertThat(locationAfterSignIn("rudneva", PASSWORD)).doesNotContain("error");
    }

    @Test
    void speaksRussianUntilEnglishIsChosen() {
        var browser = new Browser();

        assertThat(identity.get(browser, "/sign-in").body())
                .contains("Вход в систему")
                .contains("lang=\"ru\"");
        assertThat(identity.get(browser, "/sign-in?lang=en").body())
                .contains("Sign in")
                .contains("lang=\"en\"");
        assertThat(identity.get(browser, "/sign-in?error").body()).contains("After 5 failures");
        assertThat(identity.get(browser, "/sign-in/sign-in.css").statusCode()).isEqualTo(200);
    }

    @Test
    void knowsAnotherSystemByItsSecret() {
        var token = identity.token(
                "integration", RunningIdentity.INTEGRATION_SECRET, Map.of("grant_type", "client_credentials"));

        var claims = RunningIdentity.claims(token, "access_token");
        assertThat(claims.get("sub").asString()).isEqualTo("integration");
        assertThat(claims.get("roles").toString()).isEqualTo("[\"INTEGRATION\"]");
        assertThat(identity.token("integration", "wrong", Map.of("grant_type", "client_credentials"))
                        .get("error")
                        .asString())
                .isEqualTo("invalid_client");
    }

    private static JsonNode refresh(JsonNode tokens) {
        return identity.token(
                "portal",
                RunningIdentity.PORTAL_SECRET,
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        tokens.get("refresh_token").asString()));
    }

    private static String locationAfterSignIn(String account, String password) {
        return identity.signIn(new Browser(), account, password)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static void open(String id, String name, Role role, Set<String> departments) {
        var hash = identity.bean(PasswordEncoder.class).encode(PASSWORD);
        identity.bean(Accounts.class).open(new Account(id, name, hash, Set.of(role), departments, true, 1), "test");
    }

    private static void change(String id, UnaryOperator<Account> change) {
        var accounts = identity.bean(Accounts.class);
        assertThat(accounts.change(change.apply(accounts.find(id).orElseThrow())))
                .isTrue();
    }
}
