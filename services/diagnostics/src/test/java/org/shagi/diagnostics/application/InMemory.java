package org.shagi.diagnostics.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shagi.diagnostics.domain.Advice;
import org.shagi.diagnostics.domain.Given;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.ParentsTold;
import org.shagi.diagnostics.domain.Reading;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Tally;

/** The ports of diagnostics, kept in maps. */
class InMemory implements Rounds, IndicatorSets, ToldParents, Readings {

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Round> rounds = new HashMap<>();
    private final Map<String, LocalDate> told = new HashMap<>();
    private final Map<String, Advice> advice = new HashMap<>();
    final Map<String, YearMonth> emphasised = new HashMap<>();
    final List<Reading> readings = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    /** Something that somebody else does just before the next write. */
    void meanwhile(Runnable somethingElse) {
        meanwhile = somethingElse;
    }

    private void letOthersGoFirst() {
        var others = meanwhile;
        meanwhile = () -> {};
        others.run();
    }

    Groups groups() {
        return new Groups() {
            @Override
            public Optional<Group> find(String id) {
                return Optional.ofNullable(groups.get(id));
            }

            @Override
            public List<Group> all() {
                return List.copyOf(groups.values());
            }

            @Override
            public void keepIfNewer(Group group) {
                groups.merge(group.id(), group, (kept, told) -> told.version() > kept.version() ? told : kept);
            }
        };
    }

    @Override
    public Optional<Round> find(String id) {
        return Optional.ofNullable(rounds.get(id));
    }

    @Override
    public List<Round> ofGroup(String groupId) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> find(Round.idOf(groupId, stage)).stream())
                .toList();
    }

    @Override
    public Map<String, Map<Stage, Instant>> closed(Collection<String> groupIds) {
        return rounds.values().stream()
                .filter(round ->
                        groupIds.contains(round.groupId()) && round.closing().isPresent())
                .collect(Collectors.groupingBy(
                        Round::groupId,
                        Collectors.toMap(
                                Round::stage,
                                round -> round.closing().orElseThrow().at())));
    }

    @Override
    public boolean add(Round round, Instant at) {
        letOthersGoFirst();
        return rounds.putIfAbsent(round.id(), round) == null;
    }

    @Override
    public boolean replace(Round round, Instant at) {
        letOthersGoFirst();
        return rounds.computeIfPresent(
                        round.id(), (_, stored) -> stored.version() == round.version() - 1 ? round : stored)
                == round;
    }

    @Override
    public boolean replaceClosed(Round round, Instant at, Optional<YearMonth> month) {
        month.ifPresent(planned -> emphasised.put(round.id(), planned));
        return replace(round, at);
    }

    @Override
    public List<Map<Integer, Tally>> others(String groupId, Stage stage, int indicatorSet) {
        return rounds.values().stream()
                .filter(round -> !round.groupId().equals(groupId)
                        && round.stage() == stage
                        && round.closing().isPresent())
                .map(round -> IntStream.rangeClosed(1, 13)
                        .boxed()
                        .filter(indicator -> round.tally(indicator).diagnosed() > 0)
                        .collect(Collectors.toMap(Function.identity(), round::tally)))
                .toList();
    }

    @Override
    public void keep(Reading reading) {
        readings.add(reading);
    }

    @Override
    public List<Reading> between(
            Optional<String> groupId, Optional<Set<String>> departments, Instant from, Instant to, int most) {
        return readings.stream()
                .filter(reading -> groupId.isEmpty() || groupId.get().equals(reading.groupId()))
                .filter(reading -> departments.isEmpty() || departments.get().contains(reading.departmentId()))
                .sorted(Comparator.comparing(
                                (Reading reading) -> reading.stamp().at())
                        .reversed())
                .limit(most)
                .toList();
    }

    /** Those of the psychologist and of the templates, by their id. */
    Advices advices() {
        return new Advices() {
            @Override
            public Optional<Advice> find(String id) {
                return Optional.ofNullable(advice.get(id));
            }

            @Override
            public List<Advice> ofRound(String roundId) {
                return advice.values().stream()
                        .filter(some -> some.roundId().equals(roundId))
                        .toList();
            }

            @Override
            public boolean put(Advice some) {
                letOthersGoFirst();
                var stored = find(some.id()).map(Advice::version).orElse(0L);
                if (stored != some.version() - 1) {
                    return false;
                }
                advice.put(some.id(), some);
                return true;
            }
        };
    }

    @Override
    public void keep(ParentsTold done) {
        told.put(done.roundId(), done.on());
    }

    @Override
    public Map<String, LocalDate> days(Collection<String> roundIds) {
        return told.entrySet().stream()
                .filter(done -> roundIds.contains(done.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public IndicatorSet current() {
        return Given.SET;
    }

    @Override
    public IndicatorSet version(int version) {
        return Given.SET;
    }
}
