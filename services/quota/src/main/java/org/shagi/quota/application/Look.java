package org.shagi.quota.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.quota.domain.Departments;
import org.shagi.quota.domain.DrawnPlan;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.Groups;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Position;
import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.Snapshots;
import org.shagi.quota.domain.report.Approved;
import org.shagi.quota.domain.report.OverdueTerms;
import org.springframework.stereotype.Component;

/** Looks at what a question is about, within the scope of whoever asks. Every answer of quota begins with it. */
@Component
public class Look {

    private final Reaches reaches;
    private final Snapshots snapshots;
    private final Revision revision;
    private final InstantSource clock;
    private final ZoneId zone;

    Look(Reaches reaches, Snapshots snapshots, Revision revision, InstantSource clock, ZoneId zone) {
        this.reaches = reaches;
        this.snapshots = snapshots;
        this.revision = revision;
        this.clock = clock;
        this.zone = zone;
    }

    /** A look at what is held here. */
    public static Look over(
            Groups groups,
            Departments departments,
            Snapshots snapshots,
            Revision revision,
            InstantSource clock,
            ZoneId zone) {
        return new Look(new Reaches(groups, departments), snapshots, revision, clock, zone);
    }

    /**
     * What was found.
     *
     * @param name of the department or group; null for the centre
     * @param position at which it was read; it holds every change and event up to it
     */
    public record Found(@Nullable String name, Snapshot snapshot, Optional<Instant> asOf, Position position) {

        /** The level that was asked for. */
        public Level level() {
            return snapshot.reach().level();
        }
    }

    /** What the question is about, or the refusal: outside the scope, nothing known by this id, a period that cannot be. */
    public Decision<Found> at(Question question, Actor actor) {
        // read first: a change that comes in between is then shown again rather than missed
        var at = revision.position();
        var tomorrow = LocalDate.ofInstant(clock.instant(), zone).plusDays(1).atStartOfDay(zone);
        if (question.asOf().filter(day -> !day.isBefore(tomorrow.toInstant())).isPresent()) {
            return Decision.refused(Refusal.malformed("as-of-in-the-future")
                    .with("date", LocalDate.ofInstant(question.asOf().get(), zone)));
        }
        return reaches.find(question.level(), question.id(), actor)
                .then(named -> period(question, named).map(period -> {
                    var snapshot = snapshots.take(named.reach(), period, question.asOf());
                    return new Found(named.name(), snapshot, question.asOf(), at);
                }));
    }

    /** The sheets behind what was found. */
    public List<GroupMonth> sheets(Found found) {
        return snapshots.sheets(found.snapshot().reach(), found.snapshot().period(), found.asOf());
    }

    /** The drawn plans of what was found, as they are now. */
    public List<DrawnPlan> drawn(Found found) {
        return snapshots.drawn(found.snapshot().reach(), found.snapshot().period());
    }

    /** What the state assignment of a year asks for, as known when the rest was found. */
    Approved approved(Found found, int year) {
        return new Approved(snapshots.assignment(year, found.asOf()));
    }

    /** What was overdue at the end of a day, as far as it is known; of the whole centre. */
    OverdueTerms overdue(LocalDate day) {
        return new OverdueTerms(snapshots.overdue(day));
    }

    private Decision<Period> period(Question question, Reaches.Named named) {
        var usual = named.group()
                .map(Group::course)
                .orElseGet(() -> Period.year(clock.instant().atZone(zone).getYear()));
        return Period.between(
                Objects.requireNonNullElse(question.from(), usual.from()),
                Objects.requireNonNullElse(question.to(), usual.to()));
    }
}
