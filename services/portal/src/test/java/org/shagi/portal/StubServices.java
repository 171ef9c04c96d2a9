package org.shagi.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * All services, each a real HTTP server of its own; a test says what is answered to what. A service can be made silent:
 * then its connections are closed unanswered, as with a process that died.
 */
final class StubServices {

    private final Map<String, HttpServer> servers = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> silent = new CopyOnWriteArrayList<>();

    /** What came in, newest last. */
    final List<Asked> asked = new CopyOnWriteArrayList<>();

    record Answer(int status, String type, String body, Map<String, String> headers) {}

    /** @param path with the service's name before it and the query after it */
    record Asked(String method, String path, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }
    }

    /** Where this service answers; its server is started when first asked for. */
    String address(String service) {
        var server = servers.computeIfAbsent(service, this::started);
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private HttpServer started(String service) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> answer(service, exchange));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param request such as {@code GET quota/revision}; with or without the query */
    void answer(String request, String json) {
        answers.put(request, new Answer(200, "application/json", json, Map.of()));
    }

    void answer(String request, int status, String json, Map<String, String> headers) {
        var type = status < 400 ? "application/json" : "application/problem+json";
        answers.put(request, new Answer(status, type, json, headers));
    }

    /** Server-sent events; the stream ends after them. */
    void stream(String request, String events) {
        answers.put(request, new Answer(200, "text/event-stream", events, Map.of()));
    }

    void refuse(String request, int status, String code, String sentence) {
        answer(
                request,
                status,
                "{\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}".formatted(status, code, sentence),
                Map.of());
    }

    void silence(String service) {
        silent.add(service);
    }

    void reset() {
        answers.clear();
        silent.clear();
        asked.clear();
    }

    /** The newest request of this method whose path begins so. */
    Asked last(String method, String path) {
        return asked.reversed().stream()
                .filter(some -> some.method().equals(method) && some.path().startsWith(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody asked " + method + " " + path));
    }

    private void answer(String service, HttpExchange exchange) throws IOException {
        var path = service + exchange.getRequestURI();
        var method = exchange.getRequestMethod();
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(new Asked(method, path, Map.copyOf(exchange.getRequestHeaders()), body));
        if (silent.contains(service)) {
            throw new IOException("silent");
        }
        var unknown = new Answer(404, "application/problem+json", "{\"code\":\"stub-has-no-answer\"}", Map.of());
        var answer = answers.getOrDefault(
                method + " " + path, answers.getOrDefault(method + " " + path.split("\\?", 2)[0], unknown));
        var bytes = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
