package org.shagi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
