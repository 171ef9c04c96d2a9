package org.shagi.enrolment.web;

import java.util.List;
import java.util.Locale;
import org.shagi.enrolment.domain.checklist.CaseFileForm;
import org.shagi.enrolment.domain.checklist.Checklist;
import org.shagi.enrolment.domain.checklist.ItemState;

/** The sections of the child's card, and what of the file they are written from. */
record CardView(String caseId, List<SectionView> sections) {

    static CardView of(CaseFileForm form, Checklist list, Locale locale) {
        return new CardView(
                list.caseId(),
                form.card().stream()
                        .map(section -> new SectionView(
                                section.number(),
                                section.title().in(locale),
                                section.items(),
                                section.items().stream()
                                        .flatMap(item -> list.line(item).stream())
                                        .filter(line ->
                                                line.required() && line.state().compareTo(ItemState.PRESENT) < 0)
                                        .map(line -> line.id())
                                        .toList()))
                        .toList());
    }

    /** @param missing ids of required papers without which the section cannot be written */
    record SectionView(int number, String title, List<String> items, List<String> missing) {}
}
