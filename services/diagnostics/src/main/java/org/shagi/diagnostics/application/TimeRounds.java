package org.shagi.diagnostics.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.diagnostics.domain.Attempt.ToListRounds;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.Observation;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.RoundRules;
import org.shagi.diagnostics.domain.RoundTerms;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Timing;
import org.shagi.diagnostics.domain.Timing.Window;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Tells in which days a round belongs, by the very terms that the deadlines are counted by, and on which it is observed. */
@Component
public class TimeRounds {

    private final Groups groups;
    private final Deadlines deadlines;
    private final WorkCalendar calendar;
    private final InstantSource clock;
    private final ZoneId zone;

    TimeRounds(Groups groups, Deadlines deadlines, WorkCalendar calendar, InstantSource clock, ZoneId zone) {
        this.groups = groups;
        this.deadlines = deadlines;
        this.calendar = calendar.expectingUnknownYears();
        this.clock = clock;
        this.zone = zone;
    }

    /** The timing of a round as it is held. */
    public Timing of(Round round) {
        return timing(
                groups.find(round.groupId()), round.stage(), round.opening().on());
    }

    /** The timing of all three stages, each as if it were opened on the first day of its window. */
    public Decision<Map<Stage, Timing>> planned(Actor actor, String groupId) {
        return RoundRules.check(new ToListRounds(actor, groupId, groups.find(groupId)))
                .map(allowed -> planned(allowed.group().orElseThrow()));
    }

    private Map<Stage, Timing> planned(Group group) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> window(Optional.of(group), stage).stream()
                        .map(window -> Map.entry(stage, timing(Optional.of(group), stage, window.from()))))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Timing timing(Optional<Group> group, Stage stage, LocalDate openedOn) {
        return new Timing(window(group, stage), observation(openedOn));
    }

    private List<LocalDate> observation(LocalDate openedOn) {
        return Stream.iterate(openedOn, day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .limit(Observation.DAYS)
                .toList();
    }

    private Optional<Window> window(Optional<Group> group, Stage stage) {
        return group.flatMap(some -> some.course().map(course -> new RoundTerms(some, course, Map.of()))).stream()
                .map(terms -> terms.round(stage))
                .flatMap(
                        round -> deadlines
                                .of(
                                        ReadDeadlines.DIAGNOSTICS,
                                        round.subject(),
                                        round.facts(),
                                        clock.instant().atZone(zone))
                                .stream())
                .findFirst()
                .map(TimeRounds::window);
    }

    private static Window window(Deadline deadline) {
        var opens = deadline.opens();
        return new Window(opens == null ? deadline.since() : opens, deadline.due());
    }
}
