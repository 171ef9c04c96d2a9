package org.shagi.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * The whole suite as a process of its own, started by {@code ./start} as its user starts it, on free ports.
 *
 * <p>Several may run side by side. Whatever happens in a test, {@link #close()} ends the process.
 */
final class Suite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<Integer> BASE_PORTS = List.of(8080, 8090, 8101, 8102, 8103, 8104, 8105);

    private final Process process;
    private final Path log;
    private final Path data;
    private final int offset;

    private Suite(Process process, Path log, Path data, int offset) {
        this.process = process;
        this.log = log;
        this.data = data;
        this.offset = offset;
    }

    /**
     * Starts it and waits until it says that it is ready.
     *
     * @param data folder of its data; may hold what an earlier start left
     * @param options further options, such as {@code --demo}
     */
    static Suite start(Path data, String... options) {
        var offset = freeOffset();
        var command = new ArrayList<>(List.of(root().resolve("start").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("--data", data.toString(), "--port", Integer.toString(8080 + offset)));
        try {
            var log = Files.createTempFile("shagi-", ".log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            // the build that runs this test has just made it, and a cache in the making would disturb
            builder.environment().putAll(Map.of("SHAGI_BUILD", "no", "SHAGI_AOT", "no", "SHAGI_OVERDUE_PAUSE", "5s"));
            var process = builder.start();
            var suite = new Suite(process, log, data, offset);
            suite.awaitReady();
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log, UTF_8).contains("Shagi is ready: ")) {
            if (System.nanoTime() > end || exited(Duration.ofMillis(100))) {
                close();
                throw new IllegalStateException("not ready:\n" + Files.readString(log, UTF_8));
            }
        }
    }

    /** Where the portal answers. */
    URI portal() {
        return service(8080);
    }

    /** Where the service with this usual port answers. */
    URI service(int usualPort) {
        return URI.create("http://localhost:" + (usualPort + offset));
    }

    /** The folder of its data. */
    Path data() {
        return data;
    }

    /** What another system proves itself with. */
    String secret() throws IOException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("secrets"))) {
            secrets.load(reader);
        }
        return secrets.getProperty("integration");
    }

    /** What it has printed so far. */
    String printed() {
        try {
            return Files.readString(log, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process as a power cut would: no hook runs. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        if (!exited(Duration.ofSeconds(20))) {
            throw new IllegalStateException("still there after kill -9");
        }
    }

    /** Ends it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        if (!exited(Duration.ofSeconds(30))) {
            kill();
        }
    }

    private boolean exited(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder that holds {@code start}. */
    static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("start"))) {
            here = here.getParent();
        }
        return here;
    }

    private static int freeOffset() {
        return IntStream.iterate(12_000, offset -> offset < 40_000, offset -> offset + 200)
                .filter(offset -> BASE_PORTS.stream().allMatch(port -> free(port + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
