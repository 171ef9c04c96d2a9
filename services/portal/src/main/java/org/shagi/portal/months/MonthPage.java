package org.shagi.portal.months;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.shagi.portal.frame.Figures;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.services.JournalApi;
import org.shagi.portal.services.MonthFilesApi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of a month of the journal shows: the group, the month, and what the children are called. */
@Component
class MonthPage {

    private final JournalApi journal;
    private final Names names;
    private final Figures figures;

    MonthPage(JournalApi journal, Names names, Figures figures) {
        this.journal = journal;
        this.names = names;
        this.figures = figures;
    }

    void show(String wanted, YearMonth month, Model model) {
        model.addAttribute(
                "group",
                journal.groups().stream()
                        .filter(group -> group.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(Missing::new));
        model.addAttribute("month", month);
        model.addAttribute("monthName", figures.month(month));
    }

    /** The children of that month by id, in the order of the names; those whose name is not to be had by their case numbers. */
    Map<String, String> children(String group, YearMonth month) {
        var known = names.of(group).children().stream()
                .collect(Collectors.toMap(
                        MonthFilesApi.Name::childId, MonthFilesApi.Name::name, (first, later) -> later));
        return journal.month(group, month).children().stream()
                .map(child ->
                        Map.entry(child.childId(), known.getOrDefault(child.childId(), "№ " + child.caseNumber())))
                .distinct()
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, later) -> later, LinkedHashMap::new));
    }
}
