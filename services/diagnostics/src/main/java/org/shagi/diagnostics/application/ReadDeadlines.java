package org.shagi.diagnostics.application;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.RoundTerms;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.terms.ScopedTerms;
import org.springframework.stereotype.Component;

/** Which diagnostics are owed when, counted anew with every question; one look-up by id for the rounds of all groups. */
@Component
public class ReadDeadlines implements ScopedTerms {

    static final String DIAGNOSTICS = "diagnostics";

    private final Groups groups;
    private final Rounds rounds;
    private final ToldParents parents;
    private final Deadlines deadlines;
    private final InstantSource clock;
    private final ZoneId zone;

    ReadDeadlines(
            Groups groups, Rounds rounds, ToldParents parents, Deadlines deadlines, InstantSource clock, ZoneId zone) {
        this.groups = groups;
        this.rounds = rounds;
        this.parents = parents;
        this.deadlines = deadlines;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The deadlines of groups in somebody's scope, the most pressing first; those that are done come last.
     *
     * @param departmentId of one department only; null for all
     */
    @Override
    public List<Deadline> inScopeOf(Actor actor, @Nullable String departmentId) {
        return of(groups.all().stream()
                        .filter(group -> departmentId == null || departmentId.equals(group.departmentId()))
                        .filter(group -> group.isSeenBy(actor))
                        .toList())
                .sorted(Deadline.MOST_PRESSING_FIRST)
                .toList();
    }

    @Override
    public Stream<Deadline> ofCentre() {
        return of(groups.all());
    }

    private Stream<Deadline> of(List<Group> some) {
        var now = clock.instant().atZone(zone);
        var closed = rounds.closed(some.stream().map(Group::id).toList());
        var told = parents.days(closed.entrySet().stream()
                .flatMap(group -> group.getValue().keySet().stream().map(stage -> Round.idOf(group.getKey(), stage)))
                .toList());
        return some.stream()
                .flatMap(group -> RoundTerms.of(group, days(closed.getOrDefault(group.id(), Map.of()))))
                .flatMap(terms -> terms.owed(told))
                .flatMap(owed -> deadlines.of(DIAGNOSTICS, owed.subject(), owed.facts(), now).stream());
    }

    private Map<Stage, LocalDate> days(Map<Stage, Instant> moments) {
        return moments.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, moment -> LocalDate.ofInstant(moment.getValue(), zone)));
    }
}
