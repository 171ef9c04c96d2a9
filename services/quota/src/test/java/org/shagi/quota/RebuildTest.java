package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.assignment.DistributionOrdered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.quota.application.RebuildFigures;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.domain.Distributions;
import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.rebuild.FreshModels;
import org.shagi.quota.domain.rebuild.Rebuild;
import org.shagi.quota.domain.rebuild.Rebuilds;
import org.shagi.quota.domain.rebuild.Topics;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Figures that have gone wrong are built anew from the topics, while they can be asked for all the time. */
@QuotaTest
class RebuildTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);
    private static final String ADMIN = Tokens.of("admin", "SYSTEM_ADMIN");

    private final String department = "d-" + UUID.randomUUID();
    private final String group = "g-" + UUID.randomUUID();
    private final String leader = Tokens.of("orlova", "GROUP_LEADER");

    @LocalServerPort
    private int port;

    @Autowired
    private RecordDaySheet recordDaySheet;

    @Autowired
    private RebuildFigures rebuildFigures;

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private FreshModels freshModels;

    @Autowired
    private Topics topics;

    @Autowired
    private Revision revision;

    @Autowired
    private Distributions distributions;

    @Test
    void showsWhatDiffersSwapsWhenToldAndGoesOnListening() {
        Bus.publish(roster());
        Bus.publish(new DistributionOrdered(group, department, Map.of("5.4", List.of("orlova")), 1));
        Bus.publish(sheet(WEDNESDAY, 8, 1));
        awaitFact(40);
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY.plusDays(1), 1, 10));
        awaitFact(90);

        assertThat(post("/operations/rebuild").status()).isEqualTo(202);
        assertThat(post("/operations/rebuild").status()).isEqualTo(409);
        awaitState("different");
        assertThat(last().at("/differences")).isNotEmpty();
        assertThat(last().at("/handled").asLong()).isPositive();
        assertThat(fact()).isEqualTo(90);
        Bus.publish(sheet(WEDNESDAY.plusDays(2), 2, 1));
        awaitFact(100);

        assertThat(post("/operations/rebuild/swap").status()).isEqualTo(202);
        awaitState("swapped");
        awaitFact(50);
        assertThat(distributions.of(List.of(group))).containsOnlyKeys(group);
        Bus.publish(sheet(WEDNESDAY, 6, 2));
        awaitFact(40);
    }

    @Test
    void readsWhatARebuildThatWasKilledAfterItsSwapLeftUnread() {
        Bus.publish(roster());
        Bus.publish(sheet(WEDNESDAY, 8, 1));
        awaitFact(40);
        var fallen = Rebuild.begun("admin", Instant.now());
        await().until(() -> rebuilds.begin(fallen, Instant.now()));
        var fresh = freshModels.begin();
        try (var reading = topics.read(fresh, revision)) {
            while (!reading.caughtUp()) {
                reading.next();
            }
            fresh.store();
            Bus.publish(sheet(WEDNESDAY, 2, 2));
            awaitFact(10);
            fresh.goLive(reading.offsets());
        }
        rebuildFigures.readWhatIsUnread();
        assertThat(fact()).as("while somebody may still be at it").isEqualTo(40);

        rebuilds.note(fallen.now(Rebuild.State.READING, List.of(), Instant.now().minus(Duration.ofHours(1))));
        rebuildFigures.readWhatIsUnread();

        assertThat(fact()).isEqualTo(10);
        assertThat(freshModels.unread()).isEmpty();
        assertThat(last().at("/state").asString()).isEqualTo("swapped");
    }

    private void awaitFact(long fact) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(fact()).isEqualTo(fact));
    }

    private long fact() {
        var answer = new Http(port).get(leader, "/fulfilment?level=group&id=" + group);
        return answer.body().at("/total/fact").asLong(-1);
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(last().at("/state").asString()).isEqualTo(state));
    }

    private JsonNode last() {
        return new Http(port).get(ADMIN, "/operations/rebuild").body();
    }

    private Http.Answer post(String path) {
        return new Http(port).post(ADMIN, path);
    }

    private DaySheetRecorded sheet(LocalDate date, int present, long version) {
        var counts = Map.of("5.1", present, "5.3", present, "5.5", present, "5.6", present, "5.7", present);
        return new DaySheetRecorded(
                group,
                department,
                date,
                present,
                10 - present,
                counts,
                List.of(),
                "orlova",
                Sample.writtenOn(date, version),
                version);
    }

    private GroupRosterChanged roster() {
        return new GroupRosterChanged(
                group,
                department,
                "Ромашка",
                LocalDate.of(2019, 1, 9),
                LocalDate.of(2019, 7, 9),
                10,
                GroupRosterChanged.State.ENROLLED,
                List.of(new GroupRosterChanged.StaffMember("orlova", "GROUP_LEADER")),
                List.of(),
                1);
    }
}
