package org.shagi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite as its users start it: a process of its own, ended by a signal, started again on the same data. */
class StandaloneTest {

    @TempDir
    Path folder;

    private final int port = freePortalPort();
    private final Ports ports = Ports.of(port);

    @Test
    void startsEndsCleanlyAndFindsItsDataAtTheNextStart() throws Exception {
        Process first = start();
        assertThat(linesUntilReady(first)).last().isEqualTo("Shagi is ready: http://localhost:" + port);
        assertThat(statusOf(Suite.PORTAL, "/actuator/health")).isEqualTo(200);
        assertThat(statusOf(Suite.ENROLMENT, "/departments")).isEqualTo(401);
        assertThat(unansweredCalls())
                .as("calls of the portal that no service answers")
                .isEmpty();
        String created = createDepartment("Отделение профилактики");
        assertThat(second()).as("a second start on the same folder").isEqualTo(4);
        assertThat(end(first)).as("exit code of an end by signal").isEqualTo(128 + 15);

        Process again = start();
        assertThat(linesUntilReady(again)).last().isEqualTo("Shagi is ready: http://localhost:" + port);
        assertThat(departments()).contains(created).contains("Отделение профилактики");
        assertThat(end(again)).isEqualTo(128 + 15);
    }

    private Process start() throws IOException {
        return command().redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private int second() throws Exception {
        Process process = command().redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(words).contains("занята", "in use").hasLineCount(1);
        return process.waitFor();
    }

    private ProcessBuilder command() {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Shagi.class.getName(),
                "--data",
                folder.toString(),
                "--port",
                String.valueOf(port));
    }

    private static List<String> linesUntilReady(Process process) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith("Shagi is ready")) {
                break;
            }
        }
        return lines;
    }

    private static int end(Process process) throws InterruptedException {
        process.toHandle().destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String createDepartment(String name) throws Exception {
        HttpResponse<String> answer = send(request(Suite.ENROLMENT, "/departments")
                .header("Idempotency-Key", "standalone-test")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"" + name + "\"}")));
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    private String departments() throws Exception {
        return send(request(Suite.ENROLMENT, "/departments").GET()).body();
    }

    private List<String> unansweredCalls() throws Exception {
        List<String> unanswered = new ArrayList<>();
        for (Service service : List.of(
                Suite.ENROLMENT, Suite.JOURNAL, Suite.DIAGNOSTICS, Suite.ASSIGNMENT, Suite.QUOTA, Suite.IDENTITY)) {
            String described = send(request(service, "/openapi.json").GET()).body();
            unanswered.addAll(PortalCalls.unanswered(service.name(), described));
        }
        return unanswered;
    }

    private HttpRequest.Builder request(Service service, String path) throws IOException {
        Secrets secrets = Secrets.in(folder.resolve("secrets"));
        return HttpRequest.newBuilder(ports.uri(service).resolve(path))
                .header(
                        "Authorization",
                        "Bearer " + new Tokens(ports.uri(Suite.IDENTITY), secrets.integration()).get());
    }

    private int statusOf(Service service, String path) throws Exception {
        URI uri = ports.uri(service).resolve(path);
        return send(HttpRequest.newBuilder(uri).GET()).statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** A port from which all the others, at their distances, are free too. */
    private static int freePortalPort() {
        for (int attempt = 0; attempt < 50; attempt++) {
            int port = Ports.free();
            if (port < 60_000) {
                try {
                    Ports.of(port).refuseIfTaken();
                    return port;
                } catch (StartRefused e) {
                    // The next one, then.
                }
            }
        }
        throw new IllegalStateException("No free ports");
    }
}
