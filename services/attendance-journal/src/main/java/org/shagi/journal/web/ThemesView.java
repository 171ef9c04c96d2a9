package org.shagi.journal.web;

import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.journal.domain.DaySheet;

/** The themes of a day, by code. */
final class ThemesView {

    private ThemesView() {}

    static SortedMap<String, String> of(DaySheet sheet) {
        var themes = new TreeMap<String, String>();
        sheet.topicsByCode().forEach((code, text) -> themes.put(code.value(), text));
        return themes;
    }
}
