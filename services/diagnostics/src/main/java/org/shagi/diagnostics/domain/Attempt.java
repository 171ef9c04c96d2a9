package org.shagi.diagnostics.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shagi.kit.domain.Actor;

/** What somebody wants with the rounds of a group, and everything that {@link RoundRules} look at; texts are as they came. */
public sealed interface Attempt {

    Actor actor();

    String groupId();

    /** The group it is about; empty if enrolment told of no such group. */
    Optional<Group> group();

    /** An attempt that names a stage of the course. */
    sealed interface AtStage extends Attempt {

        String stage();
    }

    /** An attempt about a certain round. */
    sealed interface OnRound extends Attempt {

        String roundId();

        /** The round with this id; empty if there is none. */
        Optional<Round> round();

        @Override
        default String groupId() {
            return round().map(Round::groupId).orElse("");
        }
    }

    /** An attempt to change a round. */
    sealed interface ToChange extends OnRound {

        Instant at();

        /** What the change will be remembered by. */
        default Stamp stamp() {
            return new Stamp(actor().id(), at());
        }
    }

    /** An attempt to change what a closed round answers for. */
    sealed interface OnOpenRound extends ToChange {}

    /** An attempt that is theirs alone who diagnose the group. */
    sealed interface ToDiagnose extends Attempt {

        /** Whether this person may do it in this group. */
        default boolean isTheirs(Group there) {
            return there.isEnteredBy(actor());
        }
    }

    /** An attempt that shows levels of single children. */
    sealed interface ToSeeLevels extends Attempt {}

    /** An attempt about results that must not change any more. */
    sealed interface OnResults extends OnRound {}

    /** An attempt about some children of the group. */
    sealed interface OnChildren extends Attempt {

        /** Their ids. */
        List<String> children();
    }

    /** An attempt that names indicators of the matrix. */
    sealed interface OnIndicators extends Attempt {

        /** The set the round was opened with. */
        IndicatorSet indicators();

        /** Their numbers, as they came. */
        Set<String> numbers();
    }

    /** An attempt about one child of the group. */
    sealed interface OnChild extends OnChildren {

        String childId();

        @Override
        default List<String> children() {
            return List.of(childId());
        }
    }

    /** An attempt that says on which day a round is held. */
    sealed interface OnOpeningDay extends ToDiagnose {

        LocalDate on();

        /** Today, in the centre's zone. */
        LocalDate today();

        /** The first day on which it can have been held: that of the course, or of last year for a course that is not known. */
        default LocalDate firstDay() {
            return group().flatMap(Group::course)
                    .map(Course::from)
                    .orElse(today().minusYears(1).withDayOfYear(1));
        }

        default boolean isOnADayOfTheCourse() {
            return !on().isBefore(firstDay()) && !on().isAfter(today());
        }
    }

    /**
     * To open a round.
     *
     * @param today in the centre's zone
     * @param standing the round that the group has at this stage already
     */
    record ToOpen(
            Actor actor,
            String groupId,
            Optional<Group> group,
            String stage,
            Opening opening,
            LocalDate today,
            IndicatorSet indicators,
            Optional<Round> standing)
            implements AtStage, OnOpeningDay {

        @Override
        public LocalDate on() {
            return opening.on();
        }
    }

    /** To put the day right on which an open round is held. */
    record ToRedate(
            Actor actor,
            String roundId,
            Optional<Round> round,
            Optional<Group> group,
            LocalDate on,
            LocalDate today,
            Instant at)
            implements OnOpenRound, OnOpeningDay {}

    /**
     * To enter levels of one child.
     *
     * @param indicators the set the round was opened with
     * @param levels name of the level by number of the indicator; empty takes the level back
     * @param days name of the level by day of observation, by number of the indicator; empty takes the day back
     */
    record ToEnter(
            Actor actor,
            String roundId,
            Optional<Round> round,
            Optional<Group> group,
            IndicatorSet indicators,
            String childId,
            Map<String, Optional<String>> levels,
            Map<String, Map<String, Optional<String>>> days,
            Instant at)
            implements OnOpenRound, OnChild, OnIndicators, ToDiagnose {

        @Override
        public Set<String> numbers() {
            return typed().numbers();
        }

        /** What was typed, to be looked at and read. */
        TypedLevels typed() {
            return new TypedLevels(indicators, levels, days);
        }

        /** What a round then holds of the indicators of which days were typed, as far as whoever typed may be shown it. */
        public SortedMap<Integer, Observation> observed(Round then) {
            var shown = new TreeMap<>(
                    group.orElseThrow().shown(then.matrix(childId), actor).observations());
            shown.keySet().removeIf(number -> !days.containsKey(Integer.toString(number)));
            return shown;
        }

        /** Whether it is about a part of the matrix that others have entered. */
        boolean isOnOthersPart() {
            return group.stream().anyMatch(this::isAgainstOthersIn);
        }

        private boolean isAgainstOthersIn(Group some) {
            return round.stream()
                    .anyMatch(held -> typed().isAgainst(held.matrix(childId), stamp -> some.opens(stamp, actor)));
        }
    }

    /**
     * To say how a round is held.
     *
     * @param seen what the writer saw to stand before; empty replaces whatever stands
     */
    record ToConduct(
            Actor actor,
            String roundId,
            Optional<Round> round,
            Optional<Group> group,
            Conduct conduct,
            Optional<Conduct> seen,
            Instant at)
            implements OnOpenRound, OnChildren, ToDiagnose {

        @Override
        public List<String> children() {
            return conduct.divided();
        }
    }

    /** To close a round, as the head of the department may too. */
    record ToClose(Actor actor, String roundId, Optional<Round> round, Optional<Group> group, Instant at)
            implements ToChange, ToDiagnose {

        @Override
        public boolean isTheirs(Group there) {
            return there.isEnteredBy(actor) || there.isHeadedBy(actor);
        }
    }

    /** To write down that the parents were told the results. */
    record ToTellParents(
            Actor actor,
            String roundId,
            Optional<Round> round,
            Optional<Group> group,
            LocalDate on,
            Optional<LocalDate> closedOn,
            LocalDate today,
            Instant at)
            implements OnToldDay {}

    /** To see which rounds a group has had. */
    record ToListRounds(Actor actor, String groupId, Optional<Group> group) implements Attempt {}

    /** To see how a round stands, without anybody's levels. */
    record ToSeeRound(Actor actor, String roundId, Optional<Round> round, Optional<Group> group) implements OnRound {}

    /** To see the matrix of a child. */
    record ToSeeMatrix(Actor actor, String roundId, Optional<Round> round, Optional<Group> group, String childId)
            implements OnRound, OnChild, ToSeeLevels {}

    /** To see the matrices of all children. */
    record ToSeeMatrices(Actor actor, String roundId, Optional<Round> round, Optional<Group> group)
            implements OnRound, ToSeeLevels {}

    /** To see the card of a group. */
    record ToSeeCard(Actor actor, String groupId, Optional<Group> group, String stage) implements AtStage {}

    /** To see what has become of one child from round to round. */
    record ToSeeTrend(Actor actor, String groupId, Optional<Group> group, String childId)
            implements OnChild, ToSeeLevels {}

    /** An attempt about what is recommended for children. */
    sealed interface OnAdvice extends OnResults, OnChildren {

        Advice.Audience audience();
    }

    /** An attempt to write down what was told to people outside on some day. */
    sealed interface OnToldDay extends ToChange, OnResults, ToDiagnose {

        LocalDate on();

        /** The day in the centre's zone on which the round was closed; empty while it is open. */
        Optional<LocalDate> closedOn();

        /** The day in the centre's zone. */
        LocalDate today();
    }

    /** To see what is recommended for a child, which tells of its levels. */
    record ToSeeAdvice(
            Actor actor,
            String roundId,
            Optional<Round> round,
            Optional<Group> group,
            String childId,
            Advice.Audience audience)
            implements OnAdvice, OnChild, ToSeeLevels {}

    /**
     * To put what is recommended into the psychologist's own words.
     *
     * @param standing what was written or handed over before
     * @param indicators the set the round was opened with
     * @param lines all of them, in the order in which they are printed
     * @param seen the version that the writer has seen
     */
    record ToAdvise(
            Actor actor,
            String roundId,
            Optional<Round> round,
            Optional<Group> group,
            String childId,
            Advice.Audience audience,
            Optional<Advice> standing,
            IndicatorSet indicators,
            List<Advice.Line> lines,
            OptionalLong seen,
            Instant at)
            implements OnAdvice, OnChild, ToChange, ToSeeLevels, OnIndicators {

        @Override
        public Set<String> numbers() {
            return lines.stream()
                    .map(Advice.Line::indicator)
                    .filter(number -> number != Advice.Line.WHOLE_CHILD)
                    .map(String::valueOf)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * To write down that the recommendations for some children were handed over on one day.
     *
     * @param seen by child the version that was handed over, 0 for what the templates proposed
     * @param standing what is stored, by child
     */
    record ToHandOver(
            Actor actor,
            String roundId,
            Optional<Round> round,
            Optional<Group> group,
            Map<String, Long> seen,
            Map<String, Advice> standing,
            Advice.Audience audience,
            LocalDate on,
            Optional<LocalDate> closedOn,
            LocalDate today,
            Instant at)
            implements OnAdvice, OnToldDay {

        @Override
        public List<String> children() {
            return seen.keySet().stream().sorted().toList();
        }

        /** A child whose recommendations were changed meanwhile, with the version seen; handed over on this very day they are done. */
        Optional<Map.Entry<String, Long>> changedMeanwhile() {
            return seen.entrySet().stream()
                    .filter(child -> child.getValue() != version(child.getKey()))
                    .filter(child -> Optional.ofNullable(standing.get(child.getKey()))
                            .flatMap(Advice::handing)
                            .filter(done -> done.on().equals(on))
                            .isEmpty())
                    .min(Map.Entry.comparingByKey());
        }

        long version(String child) {
            return Optional.ofNullable(standing.get(child)).map(Advice::version).orElse(0L);
        }

        /** A child of whom there is nothing to hand over: neither a level nor words of the psychologist's own. */
        Optional<String> undiagnosed() {
            return round.flatMap(held -> children().stream()
                    .filter(child -> !held.matrix(child).isDiagnosed())
                    .filter(child -> Optional.ofNullable(standing.get(child))
                            .flatMap(Advice::written)
                            .isEmpty())
                    .findFirst());
        }
    }
}
