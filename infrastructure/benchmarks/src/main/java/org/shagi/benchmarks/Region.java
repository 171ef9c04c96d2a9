package org.shagi.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.shagi.contracts.Event;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.contracts.journal.DaySheetRecorded.Attendance;
import org.shagi.contracts.terms.TermsOverdue;
import org.shagi.contracts.terms.TermsOverdue.Overdue;

/** A region of groups of ten in departments of fifty groups, with a sheet for each weekday; told day by day as it would happen. */
record Region(int groups, LocalDate from, LocalDate to) {

    private static final int OF_A_DEPARTMENT = 50;
    private static final LocalDate OVERDUE_UNTIL = LocalDate.of(2026, 11, 30);
    private static final List<String> WATCHING =
            List.of("enrolment", "state-assignment", "attendance-journal", "diagnostics");
    private static final int CHILDREN = 10;
    private static final List<String> CODES = List.of("5.1", "5.3", "5.5", "5.6", "5.7");

    /** Puts everything on the topics. @return how many day sheets */
    long tell(String brokers) {
        long sheets = 0;
        var first = new AtomicReference<@Nullable Exception>();
        try (var producer = new KafkaProducer<byte[], byte[]>(
                Map.of("bootstrap.servers", brokers, "linger.ms", 20, "batch.size", 262_144, "acks", "1"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int group = 0; group < groups; group++) {
                if (group % OF_A_DEPARTMENT == 0) {
                    send(
                            producer,
                            first,
                            new DepartmentRegistered(department(group), "Отделение " + department(group), 1));
                }
                send(producer, first, roster(group));
                send(producer, first, plan(group));
            }
            for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
                    for (int group = 0; group < groups; group++) {
                        send(producer, first, sheet(group, day));
                        sheets++;
                    }
                }
            }
            for (var day = OVERDUE_UNTIL.minusDays(6); !day.isAfter(OVERDUE_UNTIL); day = day.plusDays(1)) {
                for (int group = 0; group < groups; group += OF_A_DEPARTMENT) {
                    for (var service : WATCHING) {
                        send(producer, first, overdue(service, group, day));
                    }
                }
            }
        }
        if (first.get() != null) {
            throw new IllegalStateException("A message was refused", first.get());
        }
        return sheets;
    }

    private static void send(
            KafkaProducer<byte[], byte[]> producer, AtomicReference<@Nullable Exception> first, Event event) {
        var type = EventType.of(event);
        var message = new ProducerRecord<>(
                type.topic(),
                event.key().getBytes(UTF_8),
                EventJson.write(event).getBytes(UTF_8));
        message.headers().add("ce_type", type.wireName().getBytes(UTF_8));
        message.headers().add("ce_time", "2026-01-01T00:00:00Z".getBytes(UTF_8));
        var unused = producer.send(message, (told, fault) -> {
            if (fault != null) {
                first.compareAndSet(null, fault);
            }
        });
    }

    private static String department(int group) {
        return "department-" + group / OF_A_DEPARTMENT;
    }

    private static String child(int group, int number) {
        return "c%d-%d".formatted(group, number);
    }

    private static TermsOverdue overdue(String service, int firstGroup, LocalDate day) {
        return new TermsOverdue(
                service,
                department(firstGroup),
                day,
                IntStream.range(firstGroup, firstGroup + OF_A_DEPARTMENT)
                        .mapToObj(group -> new Overdue("group-" + group, "T-30", 1 + group % 3, day.minusDays(3)))
                        .toList(),
                day.toEpochDay());
    }

    private GroupRosterChanged roster(int group) {
        return new GroupRosterChanged(
                "group-" + group,
                department(group),
                "Группа " + group,
                from,
                to,
                CHILDREN,
                GroupRosterChanged.State.ENROLLED,
                List.of(),
                IntStream.range(0, CHILDREN)
                        .mapToObj(number -> new GroupRosterChanged.EnrolledChild(
                                child(group, number), number + "/1", from, to, CODES))
                        .toList(),
                1);
    }

    private GroupPlanSet plan(int group) {
        var month = Map.of("5.1", 2060, "5.3", 600, "5.5", 2060, "5.6", 2060, "5.7", 600);
        return new GroupPlanSet(
                "group-" + group,
                department(group),
                "S003-2019",
                CHILDREN,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> new GroupPlanSet.MonthPlan(YearMonth.of(from.getYear(), number), month))
                        .toList(),
                Map.of(),
                1);
    }

    private static DaySheetRecorded sheet(int group, LocalDate day) {
        int absent = Math.floorMod(group * 31 + day.getDayOfYear(), CHILDREN);
        var marks = IntStream.range(0, CHILDREN)
                .mapToObj(number -> number == absent
                        ? new DaySheetRecorded.ChildMarks(child(group, number), Attendance.ABSENT, List.of())
                        : new DaySheetRecorded.ChildMarks(child(group, number), Attendance.PRESENT, CODES))
                .toList();
        var counts = new TreeMap<String, Integer>();
        CODES.forEach(code -> counts.put(code, CHILDREN - 1));
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new DaySheetRecorded(
                "group-" + group, department(group), day, CHILDREN - 1, 1, counts, marks, "leader", noon, 1);
    }
}
