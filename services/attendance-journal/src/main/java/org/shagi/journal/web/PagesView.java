package org.shagi.journal.web;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.JournalPage;

/** The pages of a sheet as the API writes them. */
final class PagesView {

    private PagesView() {}

    /** The version of every page by its number; 0 for a blank one. */
    static SortedMap<String, Long> of(DaySheet sheet) {
        return Arrays.stream(JournalPage.values())
                .collect(toMap(
                        page -> String.valueOf(page.number()),
                        page -> sheet.page(page).version(),
                        Long::sum,
                        TreeMap::new));
    }

    /** Numbers of the pages with «занятия нет». */
    static List<Integer> quiet(DaySheet sheet) {
        return Arrays.stream(JournalPage.values())
                .filter(page -> sheet.page(page).quiet() != null)
                .map(JournalPage::number)
                .toList();
    }
}
