package org.shagi.journal.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.OutsideEvents.Unready;
import org.shagi.journal.domain.outing.Outing;
import org.shagi.journal.domain.outing.OutingDraft;
import org.shagi.journal.domain.outing.OutingRules;
import org.shagi.journal.domain.outing.Outings;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Writes down outings, and shows those of a month with what is planned outside and not prepared. */
@Component
public class KeepOutings {

    private final OpenGroup groups;
    private final Outings outings;
    private final OutsideEvents outside;

    KeepOutings(OpenGroup groups, Outings outings, OutsideEvents outside) {
        this.groups = groups;
        this.outings = outings;
        this.outside = outside;
    }

    /** The outings of a month. */
    public Decision<MonthOutings> of(Actor reader, String groupId, YearMonth month) {
        return groups.open(reader, groupId).map(group -> {
            var dates = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
            var unready = dates.stream()
                    .filter(group::isRunningOn)
                    .flatMap(date -> outside.on(groupId, date).stream())
                    .toList();
            return new MonthOutings(group, outings.of(groupId, dates), unready);
        });
    }

    /**
     * The outing as it is kept then.
     *
     * @param wanted of whatever version
     * @param seen the version the writer has seen; empty if not said
     */
    public Decision<Outing> keep(Actor writer, Outing wanted, OptionalLong seen) {
        return groups.open(writer, wanted.groupId()).then(group -> kept(group, wanted, seen));
    }

    /** The outing of a day. */
    public Decision<FoundOuting> find(Actor reader, String groupId, LocalDate date) {
        return groups.open(reader, groupId)
                .then(group -> outings.on(groupId, date)
                        .map(outing -> Decision.accepted(new FoundOuting(group, outing)))
                        .orElseGet(() -> Decision.refused(
                                Refusal.unknown("unknown-outing").with("date", date))));
    }

    private Decision<Outing> kept(JournalGroup group, Outing wanted, OptionalLong seen) {
        var standing = outings.on(group.id(), wanted.date());
        return OutingRules.decide(new OutingDraft(group, standing, wanted, seen))
                .then(next -> standing.filter(next::equals).isPresent() || outings.put(next)
                        ? Decision.accepted(next)
                        : Decision.refused(Refusal.stale("overtaken")));
    }

    /** @param unready planned outside, with order or briefing missing */
    public record MonthOutings(JournalGroup group, List<Outing> outings, List<Unready> unready) {}

    /** An outing with the group that goes. */
    public record FoundOuting(JournalGroup group, Outing outing) {}
}
