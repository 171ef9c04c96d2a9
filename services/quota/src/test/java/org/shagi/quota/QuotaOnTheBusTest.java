package org.shagi.quota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.ContractFiles;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.contracts.assignment.DistributionOrdered;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.assignment.GroupPlanSet.MonthPlan;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.enrolment.GroupRosterChanged.StaffMember;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Distribution;
import org.shagi.quota.domain.Distributions;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Events come over the broker, in whatever order; figures follow. */
@QuotaTest
class QuotaOnTheBusTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);

    private final String department = "d-" + UUID.randomUUID();
    private final String group = "g-" + UUID.randomUUID();
    private final String office = Tokens.of("center", "CENTRAL_OFFICE");
    private final String leader = Tokens.of("orlova", "GROUP_LEADER");

    @LocalServerPort
    private int port;

    @Autowired
    private Distributions distributions;

    @Test
    void holdsASheetThatComesBeforeItsGroupAndReplacesItByItsCorrection() {
        Bus.publish(sheet(WEDNESDAY, 8, 1));
        Bus.publish(plan());
        Bus.publish(new DepartmentRegistered(department, "Отделение профилактики", 1));
        Bus.publish(roster());
        awaitFigure(group, 55_080, 40);

        Bus.publish(sheet(WEDNESDAY, 9, 3));
        Bus.publish(sheet(WEDNESDAY, 8, 1));
        Bus.publish(sheet(WEDNESDAY, 10, 2));
        Bus.publish(sheet(WEDNESDAY.plusDays(1), 1, 1));
        awaitFigure(group, 55_080, 50);
    }

    @Test
    void holdsTheNewestOrderOnWhoGivesWhat() {
        Bus.publish(roster());
        Bus.publish(new DistributionOrdered(group, department, Map.of("5.4", List.of("orlova", "sokolova")), 2));
        Bus.publish(new DistributionOrdered(group, department, Map.of("5.4", List.of("sokolova")), 1));
        Bus.publish(new DistributionOrdered(group, department, Map.of("5.4", List.of("orlova", "sokolova")), 2));
        Bus.publish(plan());
        awaitFigure(group, 55_080, 0);

        assertThat(distributions.of(List.of(group, "unknown")).values())
                .containsExactly(new Distribution(group, department, Map.of(new ServiceCode("5.4"), "orlova"), 2));
    }

    @Test
    void tellsHowFarIntoTheTopicsItsAnswersReachEvenWhenAnEventChangesNothing() {
        Bus.publish(roster());
        Bus.publish(sheet(WEDNESDAY, 8, 1));
        awaitFigure(group, 0, 40);
        awaitReadOf("attendance-journal", 1);
        long before = readOf("attendance-journal");

        Bus.publish(sheet(WEDNESDAY, 8, 1));
        Bus.publish(sheet(WEDNESDAY.plusDays(1), 8, 1));

        awaitReadOf("attendance-journal", before + 2);
        assertThat(readOf("attendance-journal")).isEqualTo(before + 2);
        assertThat(new Http(port)
                        .get(office, "/reports/monthly?level=centre&from=2019-01&to=2019-01")
                        .body()
                        .at("/position")
                        .toString())
                .contains("attendance-journal-", "enrolment-");
    }

    @Test
    void keepsAMessageWithAnUnknownCodeInQuarantineAndGoesOn() {
        Bus.publish(roster());
        Bus.publish(new DaySheetRecorded(
                group, department, WEDNESDAY, 1, 0, Map.of("9.5", 1), List.of(), "orlova", Instant.EPOCH, 5));
        Bus.publish(sheet(WEDNESDAY.plusDays(1), 1, 1));

        awaitFigure(group, 0, 5);
        var kept = new Http(port)
                .get(Tokens.of("admin", "SYSTEM_ADMIN"), "/operations/quarantine")
                .body();
        assertThat(kept.valueStream()).anySatisfy(message -> {
            assertThat(message.at("/key").asString()).isEqualTo(group);
            assertThat(message.at("/reason").asString()).contains("9.5");
        });
    }

    @Test
    void understandsThePublishedExamples() {
        var types = List.of(
                EventType.DEPARTMENT_REGISTERED,
                EventType.GROUP_ROSTER_CHANGED,
                EventType.GROUP_PLAN_SET,
                EventType.DAY_SHEET_RECORDED);
        types.forEach(type -> {
            var example = ContractFiles.example(type).getBytes(UTF_8);
            Bus.publish(
                    type.topic(), type.wireName(), EventJson.read(type, example).key(), example);
        });

        var roster = EventJson.read(
                EventType.GROUP_ROSTER_CHANGED,
                ContractFiles.example(EventType.GROUP_ROSTER_CHANGED).getBytes(UTF_8));
        awaitFigure(roster.key(), 55_080, 40);
    }

    private void awaitReadOf(String topic, long messages) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(readOf(topic)).isGreaterThanOrEqualTo(messages));
    }

    /** Messages of all partitions of a topic that figures hold. */
    private long readOf(String topic) {
        var position = new Http(port)
                .get(office, "/counts?level=centre&asOf=2019-01-31")
                .body()
                .at("/position");
        return position.propertyStream()
                .filter(partition -> partition.getKey().startsWith(topic + "-"))
                .mapToLong(partition -> partition.getValue().asLong())
                .sum();
    }

    private void awaitFigure(String id, long planTenths, long fact) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var answer = new Http(port).get(leader, "/fulfilment?level=group&id=" + id);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().at("/total/fact").asLong()).isEqualTo(fact);
            assertThat(answer.body().at("/total/planTenths").asLong()).isEqualTo(planTenths);
        });
    }

    private DaySheetRecorded sheet(LocalDate date, int present, long version) {
        var counts = Map.of("5.1", present, "5.3", present, "5.5", present, "5.6", present, "5.7", present);
        return new DaySheetRecorded(
                group, department, date, present, 10 - present, counts, List.of(), "orlova", Instant.EPOCH, version);
    }

    private GroupPlanSet plan() {
        var months = new ArrayList<MonthPlan>();
        for (int month = 1; month <= 6; month++) {
            months.add(new MonthPlan(YearMonth.of(2019, month), Sample.MONTH_OF_TEN));
        }
        months.add(new MonthPlan(YearMonth.of(2019, 7), Map.of("5.1", 0)));
        return new GroupPlanSet(group, department, "S003-2019", 10, months, Map.of(), 1);
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
                List.of(new StaffMember("orlova", "GROUP_LEADER")),
                List.of(),
                1);
    }
}
