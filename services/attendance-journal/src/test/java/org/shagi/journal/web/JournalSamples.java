package org.shagi.journal.web;

import static org.awaitility.Awaitility.await;
import static org.shagi.journal.Romashka.child;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.enrolment.GroupRosterChanged.EnrolledChild;
import org.shagi.contracts.enrolment.GroupRosterChanged.StaffMember;
import org.shagi.contracts.enrolment.GroupRosterChanged.State;
import org.shagi.journal.Romashka;
import org.shagi.sample.SampleWorld;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;

/** What tests of the whole service say to it, and what other services say to it first. */
public final class JournalSamples {

    static final String LEADER = Tokens.of(Romashka.LEADER.id(), "GROUP_LEADER");
    static final String PSYCHOLOGIST = Tokens.of(Romashka.PSYCHOLOGIST.id(), "PSYCHOLOGIST");

    private JournalSamples() {}

    /** What enrolment says of a group with the ten children and the course of the sample world. */
    public static GroupRosterChanged roster(String groupId, String name, LocalDate from, LocalDate to, long version) {
        return roster(Romashka.DEPARTMENT, groupId, name, from, to, version);
    }

    /** For tests that must see no other group than theirs. */
    public static GroupRosterChanged roster(
            String departmentId, String groupId, String name, LocalDate from, LocalDate to, long version) {
        return new GroupRosterChanged(
                groupId,
                departmentId,
                name,
                from,
                to,
                10,
                State.ENROLLED,
                List.of(
                        new StaffMember(Romashka.LEADER.id(), "GROUP_LEADER"),
                        new StaffMember(Romashka.PSYCHOLOGIST.id(), "PSYCHOLOGIST")),
                IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> new EnrolledChild(
                                child(number),
                                String.valueOf(number),
                                from,
                                to,
                                IntStream.rangeClosed(1, 9)
                                        .mapToObj(digit -> "5." + digit)
                                        .toList()))
                        .toList(),
                version);
    }

    /** A group of its own for one test, already known to the journal. */
    static String newGroup(JournalClient anyone) {
        var groupId = UUID.randomUUID().toString();
        makeTopic();
        Bus.publish(roster(groupId, "Ромашка", SampleWorld.ROMASHKA.from(), SampleWorld.ROMASHKA.to(), 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> anyone.get("/groups/%s/months/2019-01".formatted(groupId))
                                .status()
                        == 200);
        return groupId;
    }

    /** Makes the journal's own topic, which operations make in a real deployment, if it is not there. */
    public static void makeTopic() {
        var unused = Bus.on("attendance-journal");
    }

    static String day(String groupId) {
        return "/groups/%s/days/%s".formatted(groupId, Romashka.WORKED_DAY);
    }

    static Map<String, Object> present(String child, String... codes) {
        return Map.of("childId", child, "attendance", "PRESENT", "codes", List.of(codes));
    }

    static Map<String, Object> absent(String child) {
        return Map.of("childId", child, "attendance", "ABSENT", "codes", List.of());
    }

    /** A whole sheet as it is put. */
    @SafeVarargs
    static Map<String, Object> sheet(Map<String, Object>... entries) {
        return Map.of("entries", Arrays.asList(entries));
    }

    /** The sheet of the source document's worked example. */
    static Map<String, Object> workedExample() {
        var eight = Romashka.children(1, 8).stream().map(child -> present(child, "5.3", "5.5", "5.6", "5.7"));
        var two = Romashka.children(9, 10).stream().map(JournalSamples::absent);
        return Map.of("entries", Stream.concat(eight, two).toList());
    }
}
