package org.shagi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be tried of these files without a container engine. */
class CommandsTest {

    static List<Path> scripts() throws IOException {
        try (var files = Files.walk(Repository.file("infrastructure/deploy"))) {
            var scripts = files.filter(file -> file.toString().endsWith(".sh")).toList();
            assertThat(scripts).isNotEmpty();
            return scripts;
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptIsWellFormedAndStopsAtItsFirstError(Path script) throws Exception {
        assertThat(run(Map.of(), "bash", "-n", script.toString())).isEqualTo(new Answer(0, ""));
        assertThat(Files.readAllLines(script)).startsWith("#!/usr/bin/env bash").contains("set -euo pipefail");
        assertThat(script).isExecutable();
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "503, 1", "404, 1"})
    void aServiceIsReadyWhenItSaysSo(int answer, int status) throws Exception {
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        service.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        service.start();
        try {
            assertThat(ready(service.getAddress().getPort()).status()).isEqualTo(status);
        } finally {
            service.stop(0);
        }
        assertThat(ready(service.getAddress().getPort()).status()).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"swapped, 0", "different, 2", "failed, 1", "discarded, 1"})
    void aRebuildIsWatchedToItsEnd(String state, int status) throws Exception {
        var asked = new AtomicInteger();
        var suite = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        answers(suite, "/oauth2/token", () -> "{\"access_token\":\"a.b.c\",\"expires_in\":299}");
        answers(
                suite,
                "/api/quota/operations/rebuild",
                () -> "{\"state\":\"%s\",\"handled\":7,\"total\":9}"
                        .formatted(asked.incrementAndGet() < 3 ? "reading" : state));
        suite.start();
        try {
            var address = "http://127.0.0.1:" + suite.getAddress().getPort();
            var answer = run(
                    Map.of("SHAGI_ISSUER", address, "SHAGI_PORTAL_URL", address, "SHAGI_INTEGRATION_SECRET", "chosen"),
                    "bash",
                    Repository.file("infrastructure/deploy/rebuild.sh").toString());

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.text()).contains("reading: 7 of 9 events", state + ": 7 of 9 events");
        } finally {
            suite.stop(0);
        }
    }

    private static void answers(HttpServer server, String path, Supplier<String> text) {
        server.createContext(path, exchange -> {
            var body = text.get().getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Test
    void oneCommandRunsWhatTheReadmeSaysAndNothingElse() throws Exception {
        var script = Repository.file(".ci/run");
        var lines = Files.readAllLines(script);

        assertThat(script).isExecutable();
        assertThat(run(Map.of(), "bash", "-n", script.toString())).isEqualTo(new Answer(0, ""));
        assertThat(lines.getLast()).isEqualTo("exec mvn -B -ntp verify");
        assertThat(lines.stream().filter(line -> line.contains("mvn -"))).hasSize(1);
        assertThat(Repository.text("README.md")).contains("mvn verify");
    }

    @Test
    void dockerComposeReadsTheFile() throws Exception {
        assumeDockerCompose();

        assertThat(run(secrets(), "docker", "compose", "-f", composeFile(), "config", "--quiet"))
                .isEqualTo(new Answer(0, ""));
    }

    @Test
    void dockerComposeRefusesToStartWithoutSecrets() throws Exception {
        assumeDockerCompose();
        var withoutOne = new TreeMap<>(secrets());
        withoutOne.remove("SHAGI_PORTAL_SECRET");

        var answer = run(withoutOne, "docker", "compose", "-f", composeFile(), "config", "--quiet");

        assertThat(answer.status()).isNotZero();
        assertThat(answer.text()).contains("SHAGI_PORTAL_SECRET");
    }

    private static Answer ready(int port) throws Exception {
        return run(
                Map.of(),
                "bash",
                Repository.file("infrastructure/deploy/ready.sh").toString(),
                Integer.toString(port));
    }

    private static void assumeDockerCompose() throws Exception {
        boolean there;
        try {
            there = run(Map.of(), "docker", "compose", "version").status() == 0;
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, "skipped: this machine has no Docker client with compose");
    }

    private static String composeFile() {
        return Repository.file(Compose.FILE).toString();
    }

    /** A value for every variable that the file demands. */
    private static Map<String, String> secrets() {
        var secrets = new TreeMap<String, String>();
        Repository.matches("\\$\\{([A-Z_]+):\\?", Repository.text(Compose.FILE))
                .forEach(match -> secrets.put(match.group(1), "chosen"));
        return secrets;
    }

    private static Answer run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int status, String text) {}
}
