package org.shagi.enrolment.domain.checklist;

import java.util.List;
import java.util.Optional;

/**
 * What belongs into a case file (Учётное дело, S003 App.6) and into the child's card within it. Data of the service.
 *
 * @param items the nine papers of the appendix in their order, then the extras
 */
public record CaseFileForm(int version, List<FileItem> items, List<CardSection> card) {

    public CaseFileForm {
        items = List.copyOf(items);
        card = List.copyOf(card);
    }

    /** The item with this id; also of one line of an item that has a line for each quarter. */
    public Optional<FileItem> item(String id) {
        return items.stream()
                .filter(item -> item.id().equals(id)
                        || (item.due() == DueStage.QUARTER && id.matches(item.id() + "-[0-9]{4}Q[1-4]")))
                .findFirst();
    }
}
