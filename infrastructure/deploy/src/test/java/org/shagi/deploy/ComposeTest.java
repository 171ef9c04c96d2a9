package org.shagi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.deploy.Compose.Container;

class ComposeTest {

    static Collection<Container> containers() {
        return Compose.containers().values();
    }

    static Collection<Container> built() {
        return Compose.built().values();
    }

    @Test
    void runsEveryServiceOfTheReactorAndNoOther() {
        assertThat(Compose.built().keySet())
                .containsExactlyInAnyOrderElementsOf(Repository.modules("services/pom.xml"));
    }

    @ParameterizedTest
    @MethodSource("built")
    void buildsEachServiceFromTheOneDockerfile(Container container) {
        assertThat(container.build()).containsEntry("context", ".");
        assertThat(Repository.file(String.valueOf(container.build().get("dockerfile"))))
                .isEqualTo(Repository.file("infrastructure/deploy/Dockerfile"))
                .exists();
        assertThat(container.buildArgument("SERVICE")).isEqualTo(container.name());
        assertThat(container.setting("image"))
                .isEqualTo("shagi/%s:${SHAGI_VERSION:-%s}".formatted(container.name(), version()));
    }

    @ParameterizedTest
    @MethodSource("built")
    void expectsEachServiceWhereItsSettingsPutIt(Container container) {
        assertThat(container.buildArgument("PORT"))
                .isEqualTo(Settings.of(container.name()).port());
    }

    @Test
    void opensThePortalAndTheSignInToTheOutsideAndNothingElseThatHoldsData() {
        var open = containers().stream()
                .filter(container -> !container.list("ports").isEmpty())
                .toList();

        assertThat(open).extracting(Container::name).containsExactlyInAnyOrder("portal", "identity", "grafana");
        assertThat(open)
                .allSatisfy(container -> assertThat(container.list("ports"))
                        .allMatch(
                                port -> port.startsWith("${SHAGI_BIND:-127.0.0.1}:") || port.startsWith("127.0.0.1:")));
        assertThat(Compose.container("portal").list("ports"))
                .containsExactly("${SHAGI_BIND:-127.0.0.1}:%1$s:%1$s"
                        .formatted(Settings.of("portal").port()));
        assertThat(Compose.container("identity").list("ports"))
                .containsExactly("${SHAGI_BIND:-127.0.0.1}:%1$s:%1$s"
                        .formatted(Settings.of("identity").port()));
        assertThat(Repository.map(Compose.section("networks").get("inside"))).containsEntry("internal", true);
        assertThat(containers().stream().filter(container -> !open.contains(container)))
                .allSatisfy(container -> assertThat(container.list("networks")).containsExactly("inside"));
    }

    @ParameterizedTest
    @MethodSource("built")
    void tellsAServiceNothingThatItDoesNotRead(Container container) {
        assertThat(Settings.of(container.name()).variables().keySet())
                .containsAll(container.environment().keySet());
    }

    @ParameterizedTest
    @MethodSource("built")
    void tellsAServiceEveryAddressAndEverythingItDemands(Container container) {
        var settings = Settings.of(container.name());
        var needed = new TreeSet<>(settings.demandedVariables());
        settings.variables().forEach((variable, byDefault) -> {
            if (byDefault.contains("localhost") || variable.endsWith("_URL")) {
                needed.add(variable);
            }
        });
        if (!settings.text().contains("-in-0.destination")) {
            // a service that is not on the bus has no use for the address of the brokers
            needed.remove("SHAGI_KAFKA");
        }

        assertThat(container.environment().keySet()).containsAll(needed);
    }

    @ParameterizedTest
    @MethodSource("built")
    void reachesEveryServiceUnderItsNameAndPort(Container container) {
        container
                .environment()
                .forEach((variable, value) -> Repository.matches("http://([a-z-]+):(\\d+)", String.valueOf(value))
                        .filter(address -> !address.group(1).equals("localhost"))
                        .forEach(address -> assertThat(
                                        Compose.container(address.group(1)).buildArgument("PORT"))
                                .as(variable)
                                .isEqualTo(address.group(2))));
    }

    @Test
    void theSamePortalSecretReachesBothThatShareIt() {
        assertThat(Compose.container("portal").environment().get("SHAGI_PORTAL_SECRET"))
                .isEqualTo(Compose.container("identity").environment().get("SHAGI_PORTAL_SECRET"));
        assertThat(Compose.container("portal").environment().get("SHAGI_ISSUER"))
                .isEqualTo(Compose.container("identity").environment().get("SHAGI_ISSUER"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void holdsNoSecret(Container container) {
        container.environment().forEach((variable, value) -> {
            if (variable.matches(".*(SECRET|PASSWORD|_KEY).*")) {
                assertThat(String.valueOf(value)).as(variable).matches("\\$\\{SHAGI_[A-Z_]+(:\\?[^}]+|:-)\\}");
            }
        });
    }

    @Test
    void holdsNoPasswordInAnAddress() {
        assertThat(Repository.matches("://[^:/@\\s]+:(\\$\\{[^}]*\\}|[^@\\s]*)@", Repository.text(Compose.FILE))
                        .map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(password -> password.startsWith("${SHAGI_MONGODB_PASSWORD:?"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void restartsAndWatchesEverythingThatIsToStay(Container container) {
        if (container.ends()) {
            assertThat(container.setting("restart")).isEqualTo("no");
            return;
        }
        assertThat(container.setting("restart")).isEqualTo("unless-stopped");
        if (!container.settings().containsKey("build")) {
            assertThat(Repository.map(container.setting("healthcheck"))).containsKeys("test", "interval", "retries");
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void givesServicesNoMoreThanTheyNeed(Container container) {
        assertThat(container.setting("read_only")).isEqualTo(true);
        assertThat(container.list("cap_drop")).containsExactly("ALL");
        assertThat(container.list("security_opt")).contains("no-new-privileges:true");
    }

    @ParameterizedTest
    @MethodSource("containers")
    void waitsOnlyForWhatThereIs(Container container) {
        container
                .dependsOn()
                .forEach((name, wait) -> assertThat(Repository.map(wait).get("condition"))
                        .isEqualTo(
                                Compose.container(name).ends() ? "service_completed_successfully" : "service_healthy"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void mountsFilesThatAreThereAndVolumesThatAreDeclared(Container container) {
        for (var volume : container.list("volumes")) {
            var source = volume.substring(0, volume.indexOf(':'));
            if (source.startsWith("./")) {
                assertThat(Repository.file(source)).exists();
                assertThat(volume).endsWith(":ro");
            } else {
                assertThat(Compose.section("volumes")).containsKey(source);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void pinsImagesToTheVersionsThatTheTestsUse(Container container) {
        var image = String.valueOf(container.setting("image"));
        var tested = Repository.text("infrastructure/test-support/src/main/java/org/shagi/test/StoreAndBroker.java");

        assertThat(image).contains(":").doesNotEndWith(":latest");
        if (container.name().startsWith("mongodb-") || container.name().startsWith("kafka-")) {
            assertThat(tested).contains('"' + image + '"');
        }
    }

    @Test
    void keepsEveryMessageOnThreeBrokersAndEveryDocumentOnThreeMembers() {
        var brokers = List.of("kafka-1", "kafka-2", "kafka-3");
        for (var broker : brokers) {
            var environment = Compose.container(broker).environment();
            var number = broker.substring(broker.length() - 1);
            assertThat(environment)
                    .contains(
                            Map.entry("KAFKA_NODE_ID", number),
                            Map.entry("KAFKA_MIN_INSYNC_REPLICAS", "2"),
                            Map.entry("KAFKA_DEFAULT_REPLICATION_FACTOR", "3"),
                            Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "3"),
                            Map.entry("KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE", "false"),
                            Map.entry("KAFKA_ADVERTISED_LISTENERS", "BROKER://%s:9092".formatted(broker)));
            assertThat(String.valueOf(environment.get("KAFKA_CONTROLLER_QUORUM_VOTERS")))
                    .contains("%s@%s:9093".formatted(number, broker));
            assertThat(Base64.getUrlDecoder().decode(String.valueOf(environment.get("CLUSTER_ID"))))
                    .hasSize(16);
            assertThat(Compose.container(broker).list("volumes")).contains(broker + ":/var/lib/kafka/data");
        }
        for (var member : List.of("mongodb-1", "mongodb-2", "mongodb-3")) {
            assertThat(Compose.container(member).list("volumes")).contains(member + ":/data/db");
        }
        assertThat(Compose.container("quota").environment())
                .containsEntry("SHAGI_KAFKA", "kafka-1:9092,kafka-2:9092,kafka-3:9092");
    }

    @Test
    void theReplicaSetIsCalledTheSameEverywhere() {
        var uri = String.valueOf(Compose.container("quota").environment().get("SHAGI_MONGODB_URI"));

        assertThat(uri).contains("replicaSet=shagi", "mongodb-1:27017,mongodb-2:27017,mongodb-3:27017");
        assertThat(Repository.text("infrastructure/deploy/mongodb/start-member.sh"))
                .contains("--replSet shagi ");
        assertThat(Repository.text("infrastructure/deploy/mongodb/initiate.js"))
                .contains("_id: 'shagi'", "`mongodb-${n}:27017`", "user: 'shagi'");
    }

    @Test
    void theSettingsOfEveryServiceWereRead() {
        assertThat(Compose.built().keySet()).allMatch(Settings::exist);
        assertThat(Settings.of("quota").variables()).containsKeys("SHAGI_MONGODB_URI", "SHAGI_KAFKA", "SHAGI_ZONE");
        assertThat(Files.isDirectory(Repository.file("services"))).isTrue();
    }

    private static String version() {
        return Repository.matches("<artifactId>shagi</artifactId>\\s*<version>([^<]+)", Repository.text("pom.xml"))
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
