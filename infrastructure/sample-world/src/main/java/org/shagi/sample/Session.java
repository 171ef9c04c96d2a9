package org.shagi.sample;

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
import java.time.Duration;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one holds who has signed in at the portal, as a browser does: cookies, and the word against forged requests.
 *
 * @param client with the cookies of this person only
 * @param word goes with every request that changes something
 */
record Session(HttpClient client, Word word) implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern HIDDEN_WORD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** @throws PlayingFailed if the account is not let in */
    static Session of(SampleAccount account, URI portal) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var page = send(client, HttpRequest.newBuilder(portal).header("Accept", "text/html"));
        var word = HIDDEN_WORD.matcher(page.body());
        if (!word.find()) {
            throw new PlayingFailed("no page to sign in");
        }
        var form = "username=%s&password=%s&_csrf=%s"
                .formatted(account.id(), SampleWorld.PASSWORD, URLEncoder.encode(word.group(1), UTF_8));
        var home = send(
                client,
                HttpRequest.newBuilder(page.uri())
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        if (home.statusCode() / 100 != 2 || !home.uri().getAuthority().equals(portal.getAuthority())) {
            throw new PlayingFailed("%s was not let in: %d".formatted(account.id(), home.statusCode()));
        }
        JsonNode told = JSON.readTree(
                send(client, HttpRequest.newBuilder(portal.resolve("/csrf"))).body());
        return new Session(
                client,
                new Word(told.path("header").asString(), told.path("token").asString()));
    }

    @Override
    public void close() {
        client.close();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new PlayingFailed("no answer from the portal", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayingFailed("interrupted", e);
        }
    }

    /** A header and its value. */
    record Word(String header, String value) {}
}
