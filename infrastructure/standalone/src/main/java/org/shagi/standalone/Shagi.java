package org.shagi.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.shagi.sample.PlayingFailed;
import org.shagi.sample.SampleWorld;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the whole suite in this process and tells in a few lines how it goes; all else goes to the log in the data folder. */
public final class Shagi {

    private final Options options;
    private final PrintStream out;

    private Shagi(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @param arguments as {@code ./start --help} tells; the exit code is not 0 if the suite cannot start */
    public static void main(String[] arguments) {
        try {
            new Shagi(Options.parse(List.of(arguments)), System.out).run();
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            // What has started already runs on in threads of its own, until the hook stops it.
            System.exit(refused.exitCode());
        }
    }

    private void run() {
        Ports ports = Ports.of(options.port());
        DataFolder data = DataFolder.take(options.data());
        prepareLogging(options.data());
        ports.refuseIfTaken();
        out.println("Запускаю Shagi… / Starting Shagi…");
        try {
            Secrets secrets = Secrets.in(data.secrets());
            RunningSuite suite = new RunningSuite(
                    data, new ServiceArguments(ports, secrets, options.demo()), name -> out.println("  ✓ " + name));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite), "stop"));
            suite.start();
            if (options.demo()) {
                play(new Demo(ports, secrets, data.demoPlayed()));
            }
            tellReady(ports);
            // A start leaves much behind that nobody needs again: given back to the system, not kept for hours.
            System.gc();
            if (options.train()) {
                System.exit(0);
            }
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private void tellReady(Ports ports) throws IOException {
        out.println("Shagi is ready: " + ports.uri(Suite.PORTAL));
        if (options.demo()) {
            out.printf("Вход / sign in, пароль / password %s:%n%s", SampleWorld.PASSWORD, Demo.accounts());
        }
        String sign = System.getProperty("shagi.ready");
        if (sign != null) {
            Files.createFile(Path.of(sign));
        }
    }

    /** A world that could not be played to its end is no reason to close the suite: the next playing adds what is missing. */
    private void play(Demo demo) throws IOException {
        try {
            demo.play(LocalDate.now(ZoneId.of("Europe/Kaliningrad")), new PrintedProgress(out));
        } catch (PlayingFailed e) {
            out.printf(
                    "Пример сыгран не до конца (%s); следующий ./start --demo его продолжит. / The sample world is incomplete; the next ./start --demo goes on with it.%n",
                    e.getMessage());
        }
    }

    private void stop(RunningSuite suite) {
        out.println("Останавливаюсь… / Stopping…");
        suite.close();
        out.println("Остановлено, данные сохранены. / Stopped, the data is kept.");
    }

    private StartRefused refusal(Exception fault) {
        LoggerFactory.getLogger("start").error("The suite could not start", fault);
        Throwable root = fault;
        for (Throwable at = fault; at != null; at = at.getCause()) {
            root = at;
        }
        if (String.valueOf(root.getMessage()).contains("No space left on device")) {
            return StartRefused.diskFull(options.data());
        }
        String part = fault instanceof CompletionException ? fault.getMessage() + ": " : "";
        return StartRefused.failed(part + root.getMessage(), DataFolder.log(options.data()));
    }

    /** Before the first logger is made: the log lies in the data folder, and Spring Boot leaves logging alone. */
    private static void prepareLogging(Path data) {
        System.setProperty("shagi.log", DataFolder.log(data).toString());
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
