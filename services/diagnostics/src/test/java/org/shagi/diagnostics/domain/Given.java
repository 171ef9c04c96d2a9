package org.shagi.diagnostics.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;

/** What the tests of the rules start from: a group of two, its people, an open primary round. */
public final class Given {

    public static final Instant MORNING = Instant.parse("2019-01-10T08:00:00Z");
    public static final Instant NOON = Instant.parse("2019-01-10T12:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2019, 1, 22);

    public static final Actor LEADER = new Actor("leader", Set.of(Role.GROUP_LEADER), Set.of());
    public static final Actor PSYCHOLOGIST = new Actor("psychologist", Set.of(Role.PSYCHOLOGIST), Set.of());
    public static final Actor STRANGER = new Actor("stranger", Set.of(Role.GROUP_LEADER), Set.of());
    public static final Actor HEAD = new Actor("head", Set.of(Role.DEPARTMENT_HEAD), Set.of("d1"));
    public static final Actor DIRECTOR = new Actor("director", Set.of(Role.DIRECTOR), Set.of());

    public static final IndicatorSet SET = new IndicatorSet(
            1,
            IntStream.rangeClosed(1, 13)
                    .mapToObj(number -> new Indicator(
                            number, new Wording("раздел", "section"), new Wording("показатель " + number, "indicator")))
                    .toList());

    /** From the ninth of January 2019, with a leader and a psychologist. */
    public static final Course COURSE = new Course(
            "Ромашка",
            LocalDate.of(2019, 1, 9),
            Optional.of(LocalDate.of(2019, 7, 9)),
            false,
            Map.of("GROUP_LEADER", List.of("leader"), "PSYCHOLOGIST", List.of("psychologist")));

    private Given() {}

    /** Group g1 of department d1 with a leader, a psychologist and these children. */
    public static Group group(String... children) {
        return new Group(
                "g1",
                "d1",
                Optional.of(COURSE),
                Set.of("leader", "psychologist"),
                Arrays.stream(children)
                        .map(child -> new Group.Child(child, "case of " + child, COURSE.to()))
                        .toList(),
                1);
    }

    static Opening opening(String request) {
        return new Opening(LocalDate.of(2019, 1, 9), new Stamp("leader", MORNING), request);
    }

    static Round round() {
        return new Round(
                "g1", "d1", Stage.PRIMARY, 1, opening("first"), Conduct.UNSAID, Optional.empty(), new TreeMap<>(), 1);
    }

    static Round closedRound() {
        return accepted(Round.close(
                new Attempt.ToClose(LEADER, "g1-primary", Optional.of(round()), Optional.of(group()), NOON)));
    }

    static Attempt.ToOpen toOpen(String stage, Optional<Round> standing) {
        return new Attempt.ToOpen(
                LEADER, "g1", Optional.of(group("anna")), stage, opening("second"), TODAY, SET, standing);
    }

    static Attempt.ToOpen toOpenOn(LocalDate day) {
        var opening = new Opening(day, new Stamp("leader", MORNING), "second");
        return new Attempt.ToOpen(
                LEADER, "g1", Optional.of(group("anna")), "PRIMARY", opening, TODAY, SET, Optional.empty());
    }

    static Attempt.ToEnter toEnter(Round round, String child, Map<String, Optional<String>> levels) {
        return new Attempt.ToEnter(
                LEADER,
                round.id(),
                Optional.of(round),
                Optional.of(group("anna", "boris")),
                SET,
                child,
                levels,
                Map.of(),
                NOON);
    }

    static Attempt.ToEnter toObserve(Round round, String child, Map<String, Map<String, Optional<String>>> days) {
        return new Attempt.ToEnter(
                LEADER,
                round.id(),
                Optional.of(round),
                Optional.of(group("anna", "boris")),
                SET,
                child,
                Map.of(),
                days,
                NOON);
    }

    /** Levels as they come over the wire. */
    public static Map<String, Optional<String>> levels(String... numberAndLevel) {
        var levels = new TreeMap<String, Optional<String>>();
        for (var i = 0; i < numberAndLevel.length; i += 2) {
            levels.put(numberAndLevel[i], Optional.of(numberAndLevel[i + 1]));
        }
        return levels;
    }

    /** The value of a decision that must not be a refusal. */
    public static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }

    /** The code of a decision that must be a refusal. */
    public static String refused(Decision<?> decision) {
        return switch (decision) {
            case Decision.Accepted<?>(var value) -> throw new AssertionError("accepted: " + value);
            case Decision.Refused<?>(var refusal) -> refusal.code();
        };
    }
}
