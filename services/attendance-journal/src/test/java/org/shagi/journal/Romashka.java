package org.shagi.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.shagi.calendar.WorkCalendar;
import org.shagi.journal.domain.AbsenceReasons;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.Distribution;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalNorms;
import org.shagi.journal.domain.Remarks;
import org.shagi.journal.domain.RosterChild;
import org.shagi.journal.domain.RuleBook;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.sample.SampleWorld;

/** The group of ten of the sample world as the journal knows it. */
public final class Romashka {

    public static final String ID = "romashka";
    public static final String DEPARTMENT = "prevention";
    public static final CentreDays DAYS =
            new CentreDays(WorkCalendar.shipped(), ZoneId.of("Europe/Kaliningrad"), LocalTime.of(13, 0));
    public static final JournalNorms NORMS = new JournalNorms(
            RuleBook.of(data("rules.txt")),
            Distribution.of(data("distribution.txt")),
            AbsenceReasons.of(data("absence-reasons.txt")));
    public static final LocalDate WORKED_DAY = SampleWorld.WORKED_DAY;
    public static final Instant EVENING = at(WORKED_DAY, LocalTime.of(18, 0));
    public static final Actor LEADER = new Actor("orlova", Set.of(Role.GROUP_LEADER), Set.of());
    public static final Actor PSYCHOLOGIST = new Actor("sokolova", Set.of(Role.PSYCHOLOGIST), Set.of());
    public static final Actor STRANGER = new Actor("belova", Set.of(Role.GROUP_LEADER), Set.of());

    /** The tenth child's programme has no 5.9. */
    public static final JournalGroup GROUP = group(SampleWorld.ROMASHKA.from(), SampleWorld.ROMASHKA.to());

    private Romashka() {}

    /** Id of the n-th child, 1 to 10. */
    public static String child(int number) {
        return "child-%02d".formatted(number);
    }

    /** Ids of the children from one number to another, both inclusive. */
    public static List<String> children(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Romashka::child).toList();
    }

    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(DAYS.zone()).toInstant();
    }

    /** The group with its whole roster enrolled for these days only. */
    public static JournalGroup group(LocalDate from, LocalDate to) {
        return new JournalGroup(
                ID,
                DEPARTMENT,
                "Ромашка",
                SampleWorld.ROMASHKA.from(),
                SampleWorld.ROMASHKA.to(),
                Set.of(LEADER.id(), PSYCHOLOGIST.id()),
                Map.of("GROUP_LEADER", List.of(LEADER.id()), "PSYCHOLOGIST", List.of(PSYCHOLOGIST.id())),
                IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> new RosterChild(
                                child(number), String.valueOf(number), from, to, programme(number == 10 ? 8 : 9)))
                        .toList(),
                1);
    }

    /** What is said to correct a closed month. */
    public static Remarks because(String reason) {
        return new Remarks(Optional.of(reason), Map.of());
    }

    private static List<String> data(String file) {
        try (var shipped = Romashka.class.getResourceAsStream("/attendance-journal/" + file)) {
            return new String(requireNonNull(shipped).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<ServiceCode> programme(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(digit -> new ServiceCode("5." + digit))
                .collect(toUnmodifiableSet());
    }
}
