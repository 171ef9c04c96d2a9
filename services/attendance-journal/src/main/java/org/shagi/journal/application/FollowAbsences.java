package org.shagi.journal.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.MarkedDay;
import org.shagi.journal.domain.absence.AbsenceRun;
import org.shagi.journal.domain.absence.Absences;
import org.shagi.journal.domain.absence.FollowUp;
import org.shagi.journal.domain.terms.AbsenceTerms;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds children who stay away for days in a row, and keeps what the leader did about it. Looks back three months: what is older is
 * no news. Absences that were announced beforehand are none of it.
 */
@Component
public class FollowAbsences {

    private static final int LOOK_BACK_DAYS = 92;

    private final OpenGroup openGroup;
    private final DaySheets sheets;
    private final Absences absences;
    private final CentreDays days;
    private final int inARow;
    private final InstantSource clock;

    FollowAbsences(
            OpenGroup openGroup,
            DaySheets sheets,
            Absences absences,
            CentreDays days,
            @Value("${shagi.journal.absences-in-a-row}") int inARow,
            InstantSource clock) {
        this.openGroup = openGroup;
        this.sheets = sheets;
        this.absences = absences;
        this.days = days;
        this.inARow = inARow;
        this.clock = clock;
    }

    /** The absences of one group, followed up or not, the latest first. */
    public Decision<List<Followed>> of(Actor reader, String groupId) {
        return openGroup
                .open(reader, groupId)
                .map(group -> among(List.of(group))
                        .sorted((one, other) ->
                                other.run().from().compareTo(one.run().from()))
                        .toList());
    }

    /**
     * Keeps what was done about an absence.
     *
     * @param from the first day of the absence
     * @return the follow-up that stands, and whether it was kept just now
     */
    public Decision<Kept> followUp(Actor writer, String groupId, String childId, LocalDate from, String what) {
        return openGroup
                .open(writer, groupId)
                .then(group -> among(List.of(group))
                        .filter(one -> one.run().child().childId().equals(childId)
                                && one.run().from().equals(from))
                        .findFirst()
                        .map(one -> Decision.accepted(one.followUp()
                                .map(standing -> new Kept(standing, false))
                                .orElseGet(() -> kept(writer, groupId, childId, from, what))))
                        .orElseGet(() -> Decision.refused(Refusal.rule("no-such-absence")
                                .with("child", childId)
                                .with("from", from))));
    }

    private Kept kept(Actor writer, String groupId, String childId, LocalDate from, String what) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var followUp = new FollowUp(groupId, childId, from, what, writer.id(), at);
        return new Kept(followUp, absences.add(followUp));
    }

    /** As terms see the absences of these groups. */
    Stream<AbsenceTerms> terms(Collection<JournalGroup> groups) {
        return among(groups)
                .map(one -> new AbsenceTerms(
                        one.run(),
                        one.run().days().get(inARow - 1),
                        one.followUp().map(done -> days.dayAt(done.at())).orElse(null)));
    }

    private Stream<Followed> among(Collection<JournalGroup> groups) {
        var today = days.dayAt(clock.instant());
        var dates = groups.stream()
                .collect(toMap(
                        JournalGroup::id, group -> days.workingDaysOf(group, today.minusDays(LOOK_BACK_DAYS), today)));
        var marked = sheets.marked(dates).stream()
                .collect(groupingBy(MarkedDay::groupId, toMap(MarkedDay::date, sheet -> sheet)));
        var announced = absences.planned(dates.keySet());
        var done = absences.followUps(dates.keySet());
        return groups.stream()
                .flatMap(group -> AbsenceRun.of(
                        group,
                        dates.getOrDefault(group.id(), List.of()),
                        marked.getOrDefault(group.id(), Map.of()),
                        inARow)
                        .stream())
                .filter(run -> announced.stream()
                        .filter(plan -> plan.groupId().equals(run.group().id())
                                && plan.childId().equals(run.child().childId()))
                        .noneMatch(plan -> run.days().stream().allMatch(plan::holds)))
                .map(run -> new Followed(
                        run,
                        done.stream()
                                .filter(one -> one.groupId().equals(run.group().id())
                                        && one.childId().equals(run.child().childId())
                                        && one.from().equals(run.from()))
                                .findFirst()));
    }

    /** @param followUp empty until somebody did something about it */
    public record Followed(AbsenceRun run, Optional<FollowUp> followUp) {}

    /** @param fresh false if there was one already */
    public record Kept(FollowUp followUp, boolean fresh) {}
}
