package org.shagi.journal.web;

import static org.awaitility.Awaitility.await;
import static org.shagi.journal.Romashka.child;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
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
import org.shagi.journal.AttendanceJournalApplication;
import org.shagi.journal.Romashka;
import org.shagi.sample.SampleWorld;
import org.shagi.test.Bus;
import org.shagi.test.StoreAndBroker;
import org.shagi.test.Tokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real store and broker; and what such tests have in common. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = AttendanceJournalApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=attendance-journal", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = StoreAndBroker.class)
@interface JournalTest {

    String LEADER = Tokens.of(Romashka.LEADER.id(), "GROUP_LEADER");
    String PSYCHOLOGIST = Tokens.of(Romashka.PSYCHOLOGIST.id(), "PSYCHOLOGIST");

    /** What enrolment says of a group with the ten children and the course of the sample world. */
    static GroupRosterChanged roster(String groupId, String name, LocalDate from, LocalDate to, long version) {
        return new GroupRosterChanged(
                groupId,
                Romashka.DEPARTMENT,
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
        Bus.publish(roster(groupId, "Ромашка", SampleWorld.ROMASHKA.from(), SampleWorld.ROMASHKA.to(), 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> anyone.get("/groups/%s/months/2019-01".formatted(groupId))
                                .status()
                        == 200);
        return groupId;
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
        var two = Romashka.children(9, 10).stream().map(JournalTest::absent);
        return Map.of("entries", Stream.concat(eight, two).toList());
    }
}
