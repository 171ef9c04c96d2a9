package org.shagi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DockerfileTest {

    /** Instructions with their continuation lines joined, comments left out. */
    private final List<String> instructions = Repository.text("infrastructure/deploy/Dockerfile")
            .replaceAll("(?m)^#.*\\n", "")
            .replaceAll("\\\\\\n\\s*", "")
            .lines()
            .filter(line -> !line.isBlank())
            .toList();

    @Test
    void buildsInOneStageAndRunsInAnother() {
        assertThat(instructions.stream().filter(line -> line.startsWith("FROM ")))
                .hasSize(2);
        assertThat(instructions.getFirst()).endsWith(" AS build");
        assertThat(instructions.subList(instructions.indexOf(runtime()), instructions.size()).stream()
                        .filter(line -> line.startsWith("COPY ")))
                .allMatch(line -> line.startsWith("COPY --from=build /layers/") || line.endsWith("ready.sh ./"));
    }

    @Test
    void usesTheJdkThatTheSourcesAreWrittenFor() {
        var release = Repository.matches("<java.version>(\\d+)<", Repository.text("pom.xml"))
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(instructions.stream().filter(line -> line.startsWith("FROM ")))
                .allMatch(line -> line.contains("eclipse-temurin-" + release + " ")
                        || line.endsWith("eclipse-temurin:" + release + "-jre"));
    }

    @Test
    void buildsTheExecutableJarAsTheServicesDo() {
        assertThat(only("RUN", "mvn"))
                .contains("mvn ", "-Pimages -pl services/$SERVICE -am package", "services/$SERVICE/target/*-boot.jar");
        assertThat(Repository.text("services/pom.xml")).contains("<id>images</id>", "<classifier>boot</classifier>");
    }

    @Test
    void runsAsNobodyInParticular() {
        var user = only("USER", "");

        assertThat(user.replace("USER ", "")).matches("[1-9]\\d{3,}");
        assertThat(only("RUN", "useradd")).contains("--uid " + user.replace("USER ", ""), "nologin");
        assertThat(instructions.indexOf(user)).isLessThan(instructions.indexOf(only("ENTRYPOINT", "")));
    }

    @Test
    void asksTheServiceItselfWhetherItIsReady() {
        assertThat(only("HEALTHCHECK", "")).endsWith(" CMD ./ready.sh $PORT");
        assertThat(instructions).contains("COPY infrastructure/deploy/ready.sh ./", "EXPOSE $PORT");
        assertThat(only("ENV", "PORT=")).endsWith(" PORT=$PORT");
    }

    @Test
    void startsTheServiceItselfSoThatItHearsTheSignalToStop() {
        assertThat(only("ENTRYPOINT", "")).startsWith("ENTRYPOINT [\"java\"");
    }

    @Test
    void bakesInNoSecretAndNothingFromElsewhere() {
        assertThat(instructions)
                .noneMatch(line -> line.startsWith("ADD "))
                .noneMatch(line -> line.matches("(ARG|ENV) .*(SECRET|PASSWORD|TOKEN|KEY).*"));
        assertThat(instructions.stream().filter(line -> line.startsWith("ARG ")).distinct())
                .containsExactlyInAnyOrder("ARG SERVICE", "ARG PORT");
    }

    @Test
    void sendsNoBuiltFilesToTheBuild() {
        assertThat(Repository.text("infrastructure/deploy/Dockerfile.dockerignore")
                        .lines())
                .contains("**/target", "**/.git", "data");
    }

    private String only(String instruction, String part) {
        var found = instructions.stream()
                .filter(line -> line.startsWith(instruction + " ") && line.contains(part))
                .toList();
        assertThat(found).as(instruction + " " + part).hasSize(1);
        return found.getFirst();
    }

    private String runtime() {
        return only("FROM", "-jre");
    }
}
