package org.shagi.diagnostics.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shagi.diagnostics.domain.Given;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.ParentsTold;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;

/** The ports of diagnostics, kept in maps. */
class InMemory implements Rounds, IndicatorSets, ToldParents {

    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Round> rounds = new HashMap<>();
    private final Map<String, LocalDate> told = new HashMap<>();
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
