package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.quota.FulfilmentWarning;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.forecast.Limit;
import org.shagi.quota.domain.forecast.Outlook;
import org.shagi.quota.domain.forecast.Warning;
import org.shagi.quota.domain.forecast.Warnings;
import org.shagi.test.Bus;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said is stored and goes over the bus once, whoever else would say it too. */
@QuotaTest
class WarningsOnTheStoreTest {

    private static final YearMonth MONTH = YearMonth.of(2019, 2);

    private final String group = "g-" + UUID.randomUUID();
    private final Warnings warnings;

    @Autowired
    WarningsOnTheStoreTest(Warnings warnings) {
        this.warnings = warnings;
    }

    @Test
    void ofTwoInstancesThatNoticeTheSameOneSpeaks() {
        assertThat(Stream.of(1, 2)
                        .map(instance -> warnings.say(warning(Limit.AT_RISK, 1)))
                        .toList())
                .containsExactly(true, false);
        assertThat(Stream.of(1, 2)
                        .map(instance -> warnings.say(warning(Limit.BEYOND, 2)))
                        .toList())
                .containsExactly(true, false);
        assertThat(warnings.say(warning(Limit.WITHIN, 4)))
                .as("past a word it has not heard")
                .isFalse();

        assertThat(warnings.of(MONTH, List.of(group))).containsEntry(group, warning(Limit.BEYOND, 2));
        assertThat(warnings.of(MONTH)).containsKey(group);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(told()).hasSize(2));
        assertThat(told())
                .extracting(FulfilmentWarning::limit)
                .containsExactly(FulfilmentWarning.Limit.AT_RISK, FulfilmentWarning.Limit.BEYOND);
        assertThat(told().getFirst().missingTenths()).containsEntry("5.3", 150).hasSize(1);
    }

    private List<FulfilmentWarning> told() {
        return Bus.on(FulfilmentWarning.class, group);
    }

    private Warning warning(Limit limit, long version) {
        var missing = new TreeMap<ServiceCode, Long>();
        missing.put(new ServiceCode("5.3"), 150L);
        return new Warning(
                group,
                Sample.DEPARTMENT,
                MONTH,
                limit,
                new Outlook(9_180, 4_200, 8_000, 8_100, 8_200, 8_300),
                918,
                missing,
                Instant.parse("2019-02-20T08:00:00Z"),
                version);
    }
}
