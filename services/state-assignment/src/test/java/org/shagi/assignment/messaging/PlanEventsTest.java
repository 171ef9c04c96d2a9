package org.shagi.assignment.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.shagi.assignment.Given;
import org.shagi.assignment.domain.cyclogram.GroupCyclogram;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.PlanningBasis;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.contracts.assignment.CyclogramSet;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import tools.jackson.databind.json.JsonMapper;

/** What is heard and told, held against the shapes and examples that all services share. */
class PlanEventsTest {

    private static final Instant NOON = Instant.parse("2019-01-09T10:00:00Z");

    private final PlanEvents events = new PlanEvents(() -> NOON);

    @Test
    void readsTheExampleOfARoster() throws IOException {
        var group = exampleGroup();

        assertThat(group.course()).isEqualTo(Given.COURSE);
        assertThat(group.staff()).contains("orlova", "sokolova");
        assertThat(group.stays()).isNotEmpty();
    }

    @Test
    void tellsOfAGroupPlanInTheAgreedShape() throws IOException {
        var event = events.groupPlanSet(GroupPlan.of(Given.group(Given.COURSE, 10), Given.STANDARD));

        assertThat(event.type()).isEqualTo(EventType.GROUP_PLAN_SET.wireName());
        assertThat(event.key()).isEqualTo("g1");
        assertThat(event.at()).isEqualTo(NOON);
        assertThat(schema("group-plan-set").validate(JsonMapper.shared().readTree(event.body())))
                .isEmpty();
    }

    @Test
    void tellsOfTenChildrenWhatTheSharedExampleSays() throws IOException {
        var example = JsonMapper.shared().readTree(file("state-assignment/group-plan-set.v1.example.json"));

        var told = JsonMapper.shared()
                .readTree(events.groupPlanSet(GroupPlan.of(Given.group(Given.COURSE, 10), Given.STANDARD))
                        .body());

        assertThat(told.at("/children")).isEqualTo(example.at("/children"));
        assertThat(told.at("/standardVersion")).isEqualTo(example.at("/standardVersion"));
        assertThat(told.at("/months")).isEqualTo(example.at("/months"));
        assertThat(told.at("/courseTenths")).isEqualTo(example.at("/courseTenths"));
    }

    @Test
    void tellsOfAServicePlanInTheAgreedShape() throws IOException {
        var event = events.servicePlanDrawn(january());

        assertThat(event.type()).isEqualTo(EventType.SERVICE_PLAN_DRAWN.wireName());
        assertThat(schema("service-plan-drawn").validate(JsonMapper.shared().readTree(event.body())))
                .isEmpty();
        var told = (ServicePlanDrawn)
                EventJson.read(EventType.SERVICE_PLAN_DRAWN, event.body().getBytes(UTF_8));
        assertThat(told.days()).hasSize(17);
        assertThat(told.days().getFirst().date()).isEqualTo("2019-01-09");
        assertThat(told.days())
                .allSatisfy(day -> assertThat(day.codes()).isSorted().startsWith("5.1"));
    }

    @Test
    void tellsOfACyclogramInTheAgreedShape() throws IOException {
        var event = events.cyclogramSet(new GroupCyclogram("g1", Given.SAMPLE, 1));

        assertThat(event.type()).isEqualTo(EventType.CYCLOGRAM_SET.wireName());
        assertThat(event.key()).isEqualTo("g1");
        assertThat(schema("cyclogram-set").validate(JsonMapper.shared().readTree(event.body())))
                .isEmpty();
        var told = (CyclogramSet)
                EventJson.read(EventType.CYCLOGRAM_SET, event.body().getBytes(UTF_8));
        assertThat(told.cells()).hasSameSizeAs(Given.SAMPLE.cells());
        assertThat(told.cells().getFirst().from()).isEqualTo("09:00");
    }

    private static ServicePlan january() {
        return Given.accepted(ServicePlan.draw(
                PlanningBasis.usual(Given.group(Given.COURSE, 10), Given.SAMPLE, Given.STANDARD, Given.CALENDAR),
                YearMonth.of(2019, 1)));
    }

    private static Group exampleGroup() throws IOException {
        var body = file("enrolment/group-roster-changed.v1.example.json").getBytes(UTF_8);
        return RosterReading.group((GroupRosterChanged) EventJson.read(EventType.GROUP_ROSTER_CHANGED, body));
    }

    private static Schema schema(String event) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file("state-assignment/%s.v1.schema.json".formatted(event)));
    }

    private static String file(String name) throws IOException {
        try (var in = EventType.class.getResourceAsStream("/contracts/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
