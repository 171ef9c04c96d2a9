package org.shagi.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks identity for a token as another system would, and asks again before the last one has run out. */
final class Tokens implements Supplier<String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration RESERVE = Duration.ofMinutes(1);

    private final URI identity;
    private final String secret;
    private String token = "";
    private long askAgainAt = System.nanoTime();

    Tokens(URI identity, String secret) {
        this.identity = identity;
        this.secret = secret;
    }

    @Override
    public synchronized String get() {
        if (System.nanoTime() - askAgainAt >= 0) {
            JsonNode answer = ask();
            token = answer.path("access_token").asString();
            Duration life = Duration.ofSeconds(answer.path("expires_in").asLong());
            askAgainAt = System.nanoTime() + life.minus(RESERVE).toNanos();
        }
        return token;
    }

    private JsonNode ask() {
        String name = Base64.getEncoder().encodeToString(("integration:" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(identity.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + name)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("identity gave no token: " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("identity does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
