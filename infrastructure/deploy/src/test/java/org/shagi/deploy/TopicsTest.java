package org.shagi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.contracts.EventType;

class TopicsTest {

    private static final String SCRIPT = "infrastructure/deploy/topics/create-topics.sh";

    private final Map<String, Integer> partitions = partitions();

    static Iterable<String> services() {
        return Compose.built().keySet();
    }

    @Test
    void areThoseOfTheContracts() {
        assertThat(partitions.keySet())
                .isEqualTo(
                        Arrays.stream(EventType.values()).map(EventType::topic).collect(Collectors.toSet()));
    }

    @Test
    void areCalledAfterTheServicesThatPublishOnThem() {
        assertThat(Compose.built().keySet()).containsAll(partitions.keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void areThereForWhoeverListens(String service) {
        assertThat(partitions.keySet()).containsAll(Settings.of(service).topicsHeard());
    }

    @Test
    void haveAsManyPartitionsAsTheServicesExpect() {
        var expected = String.valueOf(Compose.container("quota").environment().get("SHAGI_PARTITIONS"));

        assertThat(partitions.values()).containsOnly(Integer.valueOf(expected));
    }

    @Test
    void haveThreeReplicasAndForgetNothing() {
        assertThat(Repository.text(SCRIPT))
                .contains(
                        "--if-not-exists",
                        "--replication-factor 3",
                        "min.insync.replicas=2",
                        "retention.ms=-1",
                        "retention.bytes=-1");
        assertThat(Compose.container("quota").environment()).containsEntry("SHAGI_REPLICATION", "3");
    }

    private static Map<String, Integer> partitions() {
        var partitions = new TreeMap<String, Integer>();
        Repository.text("infrastructure/deploy/topics/topics.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(columns -> partitions.put(columns[0], Integer.valueOf(columns[1])));
        return partitions;
    }
}
