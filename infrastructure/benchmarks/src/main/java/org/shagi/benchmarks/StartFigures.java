package org.shagi.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long the suite takes to be ready and how much memory it holds: starts it as a process of its own, with
 * and without the cache of linked classes, waits for its line of readiness, and looks at the resident
 * memory after a rest.
 *
 * <p>Reads nothing but the JDK, so that it runs from its source: {@code ./start --figures}.
 */
final class StartFigures {

    private static final Duration REST = Duration.ofSeconds(20);
    private static final int REPEATS = Integer.getInteger("repeats", 3);
    private final Path jar;
    private final Path work;
    private final int port;
    private final List<String> flags;

    private StartFigures(Path jar, Path work, int port, List<String> flags) {
        this.jar = jar;
        this.work = work;
        this.port = port;
        this.flags = flags;
    }

    /**
     * @param seconds by the clock, from the start of the process to its line of readiness
     * @param processorSeconds of all processors together, in the same time: what a busy machine does not distort
     * @param megabytes resident, after the rest
     */
    private record Figure(double seconds, double processorSeconds, long megabytes) {}

    /** @param arguments the jar of the suite, the port of the portal to use, and the options of the JVM */
    public static void main(String... arguments) throws Exception {
        Path work = Files.createTempDirectory("shagi-figures");
        try {
            new StartFigures(
                            Path.of(arguments[0]),
                            work,
                            Integer.parseInt(arguments[1]),
                            List.of(arguments).subList(2, arguments.length))
                    .run();
        } finally {
            delete(work);
        }
    }

    private void run() throws Exception {
        System.out.printf(
                "%s, %d processors, %d repeats, resident memory after %d s of rest%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), REPEATS, REST.toSeconds());
        Path data = work.resolve("data");
        print("first start on empty data, the sample world played", List.of(life(flags, data)));
        print("next start on this data", lives(flags, data));
        List<String> cached = new ArrayList<>(flags);
        cached.addAll(List.of("-XX:AOTCache=" + cache(), "-Xlog:aot*=off", "-Xlog:cds*=off"));
        print("next start on this data, with the AOT cache", lives(cached, data));
    }

    private List<Figure> lives(List<String> options, Path data) throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            figures.add(life(options, data));
        }
        return figures;
    }

    private Path cache() throws Exception {
        Path cache = work.resolve("aot.cache");
        List<String> training = new ArrayList<>(flags);
        training.add("-XX:AOTCacheOutput=" + cache);
        Process process = process(training, work.resolve("training"), "--train")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The training failed");
        }
        return cache;
    }

    private Figure life(List<String> options, Path data) throws Exception {
        long begun = System.nanoTime();
        Process process = process(options, data, "--demo")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine();
                !String.valueOf(line).startsWith("Shagi is ready");
                line = lines.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The suite did not become ready; exit code " + process.waitFor());
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processorSeconds =
                process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
        TimeUnit.NANOSECONDS.sleep(REST.toNanos());
        long megabytes = residentMegabytes(process.pid());
        process.toHandle().destroy();
        process.waitFor();
        return new Figure(seconds, processorSeconds, megabytes);
    }

    private ProcessBuilder process(List<String> options, Path data, String mode) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-jar", jar.toString(), "--data", data.toString(), "--port", String.valueOf(port), mode));
        return new ProcessBuilder(command);
    }

    /** 0 where the system does not tell. */
    private static long residentMegabytes(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum()
                    / 1024;
        }
    }

    private static void print(String name, List<Figure> figures) {
        List<Figure> sorted = figures.stream()
                .sorted(Comparator.comparingDouble(Figure::seconds))
                .toList();
        Figure median = sorted.get(sorted.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%-52s %5.1f s to ready (%.1f to %.1f), %5.1f s of processor, %4d MB%n",
                name,
                median.seconds(),
                sorted.getFirst().seconds(),
                sorted.getLast().seconds(),
                median.processorSeconds(),
                median.megabytes());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
