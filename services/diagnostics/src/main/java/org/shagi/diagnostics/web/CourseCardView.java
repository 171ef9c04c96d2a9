package org.shagi.diagnostics.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shagi.diagnostics.domain.GroupCard;
import org.shagi.diagnostics.domain.Stage;

/** The card of a group over its whole course: one card for each stage, in the reader's language. */
record CourseCardView(String groupId, Map<Stage, CardView> stages) {

    static CourseCardView of(String groupId, List<GroupCard> cards, Locale locale) {
        var stages = new EnumMap<Stage, CardView>(Stage.class);
        cards.forEach(card -> stages.put(card.stage(), CardView.of(card, locale)));
        return new CourseCardView(groupId, stages);
    }
}
