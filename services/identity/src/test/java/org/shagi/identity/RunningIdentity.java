package org.shagi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shagi.test.StoreAndBroker;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a free port with a database of its own, and a browser in front of it. */
final class RunningIdentity implements AutoCloseable {

    static final String PORTAL = "http://portal.test";
    static final String PORTAL_SECRET = "portal-secret";
    static final String INTEGRATION_SECRET = "integration-secret";
    static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-of-pkce-0123456789";
    static final String CHALLENGE = challenge();

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final ConfigurableApplicationContext context;

    /** A browser: keeps cookies, follows no redirect by itself. */
    static final class Browser {
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();

        HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    RunningIdentity(String database, String... properties) {
        var arguments = new ArrayList<>(Arrays.asList(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.mongodb.uri=" + StoreAndBroker.properties().get("SHAGI_MONGODB_URI"),
                "--spring.mongodb.database=" + database,
                "--shagi.identity.issuer=http://127.0.0.1",
                "--shagi.identity.portal.url=" + PORTAL,
                "--shagi.identity.portal.secret=" + PORTAL_SECRET));
        arguments.addAll(Arrays.asList(properties));
        System.setProperty("spring.config.name", IdentityApplication.NAME);
        SpringApplication application = new SpringApplicationBuilder(IdentityApplication.class).build();
        context = application.run(arguments.toArray(String[]::new));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    HttpResponse<String> get(Browser browser, String path) {
        return browser.send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html"));
    }

    HttpResponse<String> signIn(Browser browser, String account, String password) {
        var csrf = CSRF.matcher(get(browser, "/sign-in").body());
        if (!csrf.find()) {
            throw new IllegalStateException("no token against forged requests on the page");
        }
        return browser.send(
                form("/sign-in", Map.of("username", account, "password", password, "_csrf", csrf.group(1))));
    }

    /** Asks for a code as the portal does; the answer leads back to it, or to the sign-in page. */
    HttpResponse<String> authorize(Browser browser) {
        return get(
                browser,
                "/oauth2/authorize?response_type=code&client_id=portal&scope=openid%20profile&state=s"
                        + "&redirect_uri=" + URLEncoder.encode(PORTAL + "/login/oauth2/code/portal", UTF_8)
                        + "&code_challenge_method=S256&code_challenge=" + CHALLENGE);
    }

    JsonNode token(String client, String secret, Map<String, String> parameters) {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
        return JSON.readTree(new Browser()
                .send(form("/oauth2/token", parameters).header("Authorization", "Basic " + basic))
                .body());
    }

    /** Signs in and exchanges the code, as portal and browser do together. */
    JsonNode tokensFor(String account, String password) {
        var browser = new Browser();
        authorize(browser);
        signIn(browser, account, password);
        var back = authorize(browser).headers().firstValue("Location").orElseThrow();
        var code = Pattern.compile("code=([^&]+)").matcher(back);
        if (!code.find()) {
            throw new IllegalStateException("no code in " + back);
        }
        return token(
                "portal",
                PORTAL_SECRET,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        PORTAL + "/login/oauth2/code/portal",
                        "code_verifier",
                        VERIFIER));
    }

    HttpResponse<String> send(String method, String path, String token, String body, String... headers) {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Browser().send(request);
    }

    static JsonNode claims(JsonNode tokens, String which) {
        var payload = tokens.get(which).asString().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html, application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
