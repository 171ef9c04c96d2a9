package org.shagi.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The portal on a free port, started once for all tests, with stubs behind it; it is the morning of Wednesday, 16 January 2019. */
final class RunningPortal {

    static final StubIdentity IDENTITY = new StubIdentity(0);
    static final StubServices SERVICES = new StubServices();
    private static final ConfigurableApplicationContext CONTEXT = start(0, IDENTITY, SERVICES);

    private RunningPortal() {}

    @Configuration(proxyBeanMethods = false)
    static class FixedTime {

        @Bean
        @Primary
        InstantSource fixedClock() {
            return Clock.fixed(Instant.parse("2019-01-16T07:00:00Z"), ZoneOffset.UTC);
        }
    }

    static ConfigurableApplicationContext start(int port, StubIdentity identity, StubServices services) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--shagi.identity.issuer=" + identity.issuer(),
                "--shagi.identity.secret=stub"));
        for (var service :
                List.of("identity", "enrolment", "attendance-journal", "diagnostics", "state-assignment", "quota")) {
            arguments.add("--shagi.services.%s=%s".formatted(service, services.address(service)));
        }
        System.setProperty("spring.config.name", PortalApplication.NAME);
        return new SpringApplicationBuilder(PortalApplication.class, FixedTime.class)
                .run(arguments.toArray(String[]::new));
    }

    /** No answers, no silence, no memory of failures. */
    static void reset() {
        SERVICES.reset();
        breakers().getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    static CircuitBreakerRegistry breakers() {
        return CONTEXT.getBean(CircuitBreakerRegistry.class);
    }

    static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + CONTEXT.getEnvironment().getProperty("local.server.port") + path);
    }

    /** A browser that follows redirects and keeps cookies. */
    static final class Browser {

        private final HttpClient client;

        Browser(HttpClient.Redirect redirects) {
            client = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .followRedirects(redirects)
                    .build();
        }

        /** A browser of somebody with these roles, signed in. */
        static Browser of(String id, String... roles) {
            return of(id, List.of(), roles);
        }

        static Browser of(String id, List<String> departments, String... roles) {
            IDENTITY.nextIs(new StubIdentity.Person(id, "Орлова Тамара Игоревна", List.of(roles), departments));
            var browser = new Browser(HttpClient.Redirect.ALWAYS);
            browser.get("/csrf", "Accept", "text/html, */*");
            return browser;
        }

        HttpResponse<String> get(String path, String... headers) {
            return send(HttpRequest.newBuilder(uri(path)), headers);
        }

        Document page(String path) {
            return Jsoup.parse(get(path, "Accept", "text/html").body());
        }

        HttpResponse<String> send(String method, String path, String body, String... headers) {
            return send(HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.ofString(body)), headers);
        }

        /** Sends a form with the token against forged requests that the page before it holds. */
        Document submit(String path, String page, Map<String, String> fields) {
            var all = new LinkedHashMap<>(fields);
            all.put("_csrf", page(page).select("meta[name=_csrf]").attr("content"));
            var body = all.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                    .collect(Collectors.joining("&"));
            return Jsoup.parse(
                    send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html")
                            .body());
        }

        private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
            try {
                if (headers.length > 0) {
                    request.headers(headers);
                }
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
