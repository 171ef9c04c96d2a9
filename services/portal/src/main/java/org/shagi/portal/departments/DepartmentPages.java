package org.shagi.portal.departments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.GroupCard;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.DepartmentsApi;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What all pages of a department have in common: its name, its tabs, the years it has lived. */
@Component
class DepartmentPages {

    private final DepartmentsApi enrolment;
    private final Groups groups;
    private final Today today;

    DepartmentPages(DepartmentsApi enrolment, Groups groups, Today today) {
        this.enrolment = enrolment;
        this.groups = groups;
        this.today = today;
    }

    /** The page of this tab, with its head; missing if there is no such department in this person's scope, or the tab is not for them. */
    ModelAndView page(String id, DepartmentTab tab, Authentication signedIn) {
        var tabs = DepartmentTab.of(Viewer.of(signedIn).orElseThrow(Missing::new));
        if (!tabs.contains(tab)) {
            throw new Missing();
        }
        var department = enrolment.departments().stream()
                .filter(some -> some.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
        return new ModelAndView("departments/" + tab.address())
                .addObject("department", department)
                .addObject("tabs", tabs)
                .addObject("active", tab);
    }

    /** The groups of a department, those that began last first. */
    List<GroupCard> groupsOf(String id) {
        return groups.all().stream().filter(group -> group.isIn(id)).toList();
    }

    /** The months of its groups from a year before the first of them to the next one, the newest first. */
    List<YearMonth> months(String id) {
        var next = YearMonth.from(today.date()).plusMonths(1);
        var first = YearMonth.from(firstDay(id));
        return Stream.iterate(next, month -> !month.isBefore(first), month -> month.minusMonths(1))
                .toList();
    }

    /** The years from the one in which applications for its first group may have come in, the newest first. */
    List<Integer> years(String id) {
        int first = firstDay(id).getYear();
        return Stream.iterate(today.date().getYear(), year -> year >= first, year -> year - 1)
                .toList();
    }

    /** The year somebody asks for, or this one. */
    int yearOr(String asked) {
        return asked.matches("\\d{4}") ? Integer.parseInt(asked) : today.date().getYear();
    }

    private LocalDate firstDay(String id) {
        return groupsOf(id).stream()
                .map(GroupCard::from)
                .min(LocalDate::compareTo)
                .filter(first -> first.isBefore(today.date()))
                .orElseGet(today::date)
                .minusYears(1);
    }
}
