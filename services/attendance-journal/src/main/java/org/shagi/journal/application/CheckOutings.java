package org.shagi.journal.application;

import java.time.LocalDate;
import java.util.List;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.outing.Outing;
import org.shagi.journal.domain.outing.Outings;
import org.shagi.journal.domain.themes.ThematicPlans;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.springframework.stereotype.Component;

/** Looks whether what the thematic plans have outside the centre on a day has its order and its briefing. */
@Component
class CheckOutings implements OutsideEvents {

    private final ThematicPlans plans;
    private final Outings outings;

    CheckOutings(ThematicPlans plans, Outings outings) {
        this.plans = plans;
        this.outings = outings;
    }

    @Override
    public List<Unready> on(String groupId, LocalDate date) {
        var events = plans.on(groupId, date).stream()
                .filter(ThemeEvent::leadsOutside)
                .toList();
        if (events.isEmpty()) {
            return List.of();
        }
        var missing = Outing.missing(outings.on(groupId, date));
        return missing.isEmpty()
                ? List.of()
                : events.stream().map(event -> new Unready(event, missing)).toList();
    }
}
