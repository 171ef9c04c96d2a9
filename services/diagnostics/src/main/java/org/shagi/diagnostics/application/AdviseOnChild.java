package org.shagi.diagnostics.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shagi.diagnostics.domain.Advice;
import org.shagi.diagnostics.domain.Advice.Audience;
import org.shagi.diagnostics.domain.AdviceTemplates;
import org.shagi.diagnostics.domain.Attempt.ToAdvise;
import org.shagi.diagnostics.domain.Attempt.ToHandOver;
import org.shagi.diagnostics.domain.Attempt.ToSeeAdvice;
import org.shagi.diagnostics.domain.Attempt.ToSeeRound;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.Reading.What;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.RoundRules;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Shows what is recommended for a child, takes the psychologist's own words for it, and writes down that it was handed over. */
@Component
public class AdviseOnChild {

    private final Groups groups;
    private final Rounds rounds;
    private final Advices advices;
    private final AdviceTemplates templates;
    private final IndicatorSets sets;
    private final WatchReadings watch;
    private final InstantSource clock;
    private final ZoneId zone;

    AdviseOnChild(
            Groups groups,
            Rounds rounds,
            Advices advices,
            AdviceTemplates templates,
            IndicatorSets sets,
            WatchReadings watch,
            InstantSource clock,
            ZoneId zone) {
        this.groups = groups;
        this.rounds = rounds;
        this.advices = advices;
        this.templates = templates;
        this.sets = sets;
        this.watch = watch;
        this.clock = clock;
        this.zone = zone;
    }

    /** What stands: the words that somebody chose, or those of the templates. @param printed whether it goes on paper */
    public Decision<Shown> show(Actor actor, String roundId, String childId, Audience audience, boolean printed) {
        var round = rounds.find(roundId);
        return RoundRules.check(new ToSeeAdvice(actor, roundId, round, group(round), childId, audience))
                .map(allowed -> {
                    var group = allowed.group().orElseThrow();
                    watch.seen(actor, What.ADVICE, printed, group, roundId, List.of(childId));
                    return new Shown(
                            standing(allowed.round().orElseThrow(), childId, audience), group, round.orElseThrow());
                });
    }

    /** @param lines all of them, in the order in which they are printed */
    public Decision<Shown> write(
            Actor actor,
            String roundId,
            String childId,
            Audience audience,
            List<Advice.Line> lines,
            OptionalLong seen) {
        var round = rounds.find(roundId);
        var attempt = new ToAdvise(
                actor,
                roundId,
                round,
                group(round),
                childId,
                audience,
                advices.find(Advice.idOf(roundId, childId, audience)),
                sets.of(round),
                lines,
                seen,
                clock.instant());
        return Advice.write(attempt)
                .then(written -> attempt.standing().filter(written::equals).isPresent()
                        ? Decision.accepted(written)
                        : stored(written))
                .map(written -> new Shown(written, attempt.group().orElseThrow(), round.orElseThrow()));
    }

    private Decision<Advice> stored(Advice written) {
        return advices.put(written)
                ? Decision.accepted(written)
                : Decision.refused(Refusal.stale("stale-version")
                        .with("yours", written.version() - 1)
                        .with(
                                "current",
                                advices.find(written.id()).map(Advice::version).orElse(0L)));
    }

    /**
     * Each child's is stored by itself: sent again after a failure, the same request completes what is missing.
     *
     * @param seen by child the version that was handed over, 0 for what the templates proposed
     */
    public Decision<List<Shown>> handOver(
            Actor actor, String roundId, Map<String, Long> seen, Audience audience, LocalDate on) {
        while (true) {
            var attempt = toHandOver(actor, roundId, seen, audience, on);
            var decision = RoundRules.check(attempt).map(this::handedOver);
            if (!(decision instanceof Decision.Accepted<List<Shown>>(var done))
                    || done.size() == attempt.children().size()) {
                return decision;
            }
        }
    }

    private ToHandOver toHandOver(
            Actor actor, String roundId, Map<String, Long> seen, Audience audience, LocalDate on) {
        var at = clock.instant();
        var round = rounds.find(roundId);
        return new ToHandOver(
                actor,
                roundId,
                round,
                group(round),
                seen,
                advices.ofRound(roundId).stream()
                        .filter(advice -> advice.audience() == audience)
                        .collect(Collectors.toMap(Advice::childId, Function.identity())),
                audience,
                on,
                round.flatMap(Round::closing).map(stamp -> LocalDate.ofInstant(stamp.at(), zone)),
                LocalDate.ofInstant(at, zone),
                at);
    }

    /** Those that could be stored: whose were changed at this very moment are left out. */
    private List<Shown> handedOver(ToHandOver allowed) {
        var round = allowed.round().orElseThrow();
        return allowed.children().stream()
                .flatMap(child -> {
                    var before = Optional.ofNullable(allowed.standing().get(child))
                            .orElseGet(() -> templates.propose(round, child, allowed.audience()));
                    var after = before.handedOver(allowed.on(), allowed.stamp());
                    return after == before || advices.put(after) ? Stream.of(after) : Stream.empty();
                })
                .map(advice -> new Shown(advice, allowed.group().orElseThrow(), round))
                .toList();
    }

    /** What stands for everybody in the group after a round, in the order of the roster; who asks may not see what it says for that. */
    public Decision<List<Shown>> ofRound(Actor actor, String roundId) {
        var known = rounds.find(roundId);
        return RoundRules.check(new ToSeeRound(actor, roundId, known, group(known)))
                .map(allowed -> {
                    var round = allowed.round().orElseThrow();
                    var group = allowed.group().orElseThrow();
                    var stored = advices.ofRound(roundId).stream()
                            .collect(Collectors.toMap(Advice::id, Function.identity()));
                    return group.children().stream()
                            .flatMap(child -> Audience.at(round.stage()).stream()
                                    .map(audience -> Optional.ofNullable(
                                                    stored.get(Advice.idOf(roundId, child.id(), audience)))
                                            .orElseGet(() -> templates.propose(round, child.id(), audience))))
                            .map(advice -> new Shown(advice, group, round))
                            .toList();
                });
    }

    private Advice standing(Round round, String childId, Audience audience) {
        return advices.find(Advice.idOf(round.id(), childId, audience))
                .orElseGet(() -> templates.propose(round, childId, audience));
    }

    private Optional<Group> group(Optional<Round> round) {
        return round.flatMap(some -> groups.find(some.groupId()));
    }

    /** What is recommended, and to whom it belongs. */
    public record Shown(Advice advice, Group group, Round round) {

        /** Whether the child has a level in that round; if not, that nothing is recommended says nothing about the child. */
        public boolean diagnosed() {
            return round.matrix(advice.childId()).isDiagnosed();
        }
    }
}
