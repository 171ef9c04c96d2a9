package org.shagi.journal.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shagi.documents.Format;
import org.shagi.documents.Press;
import org.shagi.documents.ThematicPlanForm;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.Departments;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThematicPlans;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.journal.domain.themes.ThemePeriod;
import org.shagi.journal.domain.themes.ThemeStep;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints the thematic plan of a month (S003 App.2), as far as it is drawn. */
@Component
public class PrintThemes {

    private final OpenGroup groups;
    private final ThematicPlans plans;
    private final CentreDays days;
    private final Departments departments;
    private final Press press;
    private final String centre;

    PrintThemes(
            OpenGroup groups,
            ThematicPlans plans,
            CentreDays days,
            Departments departments,
            Press press,
            @Value("${shagi.centre.short-name}") String centre) {
        this.groups = groups;
        this.plans = plans;
        this.days = days;
        this.departments = departments;
        this.press = press;
        this.centre = centre;
    }

    /** The file. */
    public Decision<byte[]> print(Actor reader, String groupId, YearMonth month, Format format) {
        return groups.open(reader, groupId)
                .map(group -> press.print(form(group, month, plans.of(groupId, new ThemePeriod(month))), format));
    }

    private ThematicPlanForm form(JournalGroup group, YearMonth month, ThematicPlan plan) {
        LocalDate agreedOn = plan.last(ThemeStep.AGREE)
                .map(passage -> days.dayAt(passage.at()))
                .orElse(null);
        return new ThematicPlanForm(
                centre,
                PaperNames.NONE.department(group, departments),
                group.name(),
                month,
                agreedOn,
                plan.events().stream().map(PrintThemes::printed).toList());
    }

    private static ThematicPlanForm.Event printed(ThemeEvent event) {
        var behind = Stream.of(event.code(), event.programmeSection(), Posts.ofRole(event.provider()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return new ThematicPlanForm.Event(
                ThematicPlanForm.Section.valueOf(event.section().name()),
                event.date(),
                event.week(),
                behind.isEmpty() ? event.theme() : "%s (%s)".formatted(event.theme(), behind));
    }
}
