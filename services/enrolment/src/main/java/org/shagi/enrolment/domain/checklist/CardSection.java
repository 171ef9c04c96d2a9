package org.shagi.enrolment.domain.checklist;

import java.util.List;
import org.shagi.enrolment.domain.Wording;

/**
 * A section of the child's card (Карта несовершеннолетнего).
 *
 * @param items ids of the papers of the case file that it is written from; may be empty
 */
public record CardSection(int number, Wording title, List<String> items) {

    public CardSection {
        items = List.copyOf(items);
    }
}
