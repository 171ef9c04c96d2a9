package org.shagi.journal.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.MonthPlans;
import org.shagi.journal.domain.RosterChild;
import org.shagi.journal.domain.themes.ThematicPlans;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.stereotype.Component;

/** What a day would be if all went by the plans: planned codes for whoever is on the roster, and themes. Nobody is written as present by it. */
@Component
public class SuggestDay {

    private final OpenGroup groups;
    private final MonthPlans plans;
    private final ThematicPlans themes;

    SuggestDay(OpenGroup groups, MonthPlans plans, ThematicPlans themes) {
        this.groups = groups;
        this.plans = plans;
        this.themes = themes;
    }

    /** The suggestion; without codes or themes where no plan was drawn. */
    public Decision<Suggestion> suggest(Actor reader, String groupId, LocalDate date) {
        return groups.open(reader, groupId).map(group -> suggestion(group, date));
    }

    private Suggestion suggestion(JournalGroup group, LocalDate date) {
        var codes = plans.of(group.id(), YearMonth.from(date)).on(date);
        return new Suggestion(
                date,
                codes,
                themes.on(group.id(), date),
                group.rosterOn(date).stream()
                        .map(child -> new Line(
                                child,
                                codes.stream()
                                        .filter(code -> code.equals(ServiceCode.PRESENCE)
                                                || child.codes().contains(code))
                                        .toList()))
                        .toList());
    }

    /** @param codes planned for the day, whoever may receive them */
    public record Suggestion(LocalDate date, List<ServiceCode> codes, List<ThemeEvent> themes, List<Line> children) {}

    /** @param codes planned for the day that the child's programme has */
    public record Line(RosterChild child, List<ServiceCode> codes) {}
}
