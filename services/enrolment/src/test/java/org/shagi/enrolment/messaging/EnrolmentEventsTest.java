package org.shagi.enrolment.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.COURSE;
import static org.shagi.enrolment.Given.END;
import static org.shagi.enrolment.Given.NOON;
import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.group;
import static org.shagi.enrolment.Given.place;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.ContractFiles;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayRegime;
import org.shagi.enrolment.domain.group.GroupPapers;
import org.shagi.enrolment.domain.group.GroupState;
import org.shagi.enrolment.domain.group.Roster;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.OutboxEvent;
import tools.jackson.databind.json.JsonMapper;

class EnrolmentEventsTest {

    @Test
    void tellsTheWholeGroupAndItsRoster() {
        var group = accepted(group(10).takePlace(place(1, COURSE)).then(it -> it.ordered(ORDER)));

        var told = EnrolmentEvents.changed(group, NOON);

        assertThat(told.type()).isEqualTo("enrolment.group-roster-changed.v1");
        assertThat(told.key()).isEqualTo("g1");
        assertThat(told.at()).isEqualTo(NOON);
        assertThat(EventJson.read(EventType.GROUP_ROSTER_CHANGED, told.body().getBytes(UTF_8)))
                .isEqualTo(new GroupRosterChanged(
                        "g1",
                        "d1",
                        "Ромашка",
                        START,
                        END,
                        10,
                        GroupRosterChanged.State.ENROLLED,
                        List.of(new GroupRosterChanged.StaffMember("orlova", "GROUP_LEADER")),
                        List.of(new GroupRosterChanged.EnrolledChild(
                                "child-1", "1/2018", START, END, List.of("5.3", "5.5"))),
                        3));
    }

    @Test
    void tellsWhatThePublishedSchemasPromise() {
        var group = accepted(group(10).takePlace(place(1, COURSE)));

        assertThat(faults(EventType.GROUP_ROSTER_CHANGED, EnrolmentEvents.changed(group, NOON)))
                .isEmpty();
        assertThat(faults(
                        EventType.DEPARTMENT_REGISTERED,
                        EnrolmentEvents.registered(new Department("d1", "Отделение"), NOON)))
                .isEmpty();
    }

    private static List<?> faults(EventType type, OutboxEvent event) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ContractFiles.schema(type))
                .validate(new JsonMapper().readTree(event.body()));
    }

    /** The example writes the bare number of the journal; it is told with its year. */
    @Test
    void saysAGroupAsThePublishedExampleDoes() {
        var json = new JsonMapper();
        var example = ContractFiles.example(EventType.GROUP_ROSTER_CHANGED)
                .replaceAll("(\"caseNumber\": \"\\d+)\"", "$1/2018\"");

        var said = EnrolmentEvents.changed(asExemplified(), NOON).body();

        assertThat(json.readTree(said)).isEqualTo(json.readTree(example));
    }

    /** One child of the example is of the time before volumes. */
    private static Map<ServiceCode, Integer> volumes(GroupRosterChanged.EnrolledChild child) {
        var told = child.volumes() == null ? Map.<String, Integer>of() : child.volumes();
        return told.entrySet().stream()
                .collect(Collectors.toMap(given -> new ServiceCode(given.getKey()), Map.Entry::getValue));
    }

    private static DayCareGroup asExemplified() {
        var example = (GroupRosterChanged) EventJson.read(
                EventType.GROUP_ROSTER_CHANGED,
                ContractFiles.example(EventType.GROUP_ROSTER_CHANGED).getBytes(UTF_8));
        var places = example.children().stream()
                .map(child -> RosterPlace.enrolled(
                                child.childId(),
                                "case of " + child.childId(),
                                new CaseNumber(example.departmentId(), 2018, Integer.parseInt(child.caseNumber())),
                                new Period(child.from(), child.to()),
                                child.codes().stream().map(ServiceCode::new).toList(),
                                ORDER)
                        .providing(volumes(child)))
                .toList();
        return new DayCareGroup(
                example.groupId(),
                example.departmentId(),
                example.name(),
                new Period(example.from(), example.to()),
                example.places(),
                example.staff().stream()
                        .map(member -> new StaffMember(member.staffId(), Role.valueOf(member.role())))
                        .toList(),
                GroupState.valueOf(example.state().name()),
                new GroupPapers(null, null, ORDER, null, null, null, null, DayRegime.USUAL),
                new Roster(places, List.of()),
                example.version());
    }

    @Test
    void tellsADepartmentOnce() {
        var told = EnrolmentEvents.registered(new Department("d1", "Отделение"), NOON);

        assertThat(EventJson.read(EventType.DEPARTMENT_REGISTERED, told.body().getBytes(UTF_8)))
                .isEqualTo(new DepartmentRegistered("d1", "Отделение", 1));
    }

    @Test
    void hasNoPlaceForAnythingThatSaysWhoAChildIs() {
        assertThat(GroupRosterChanged.EnrolledChild.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("childId", "caseNumber", "from", "to", "codes", "volumes");
        assertThat(Arrays.stream(GroupRosterChanged.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "groupId",
                        "departmentId",
                        "name",
                        "from",
                        "to",
                        "places",
                        "state",
                        "staff",
                        "children",
                        "version");
    }
}
