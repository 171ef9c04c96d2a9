package org.shagi.assignment.web;

import java.time.LocalDate;
import java.util.List;
import org.shagi.assignment.domain.plan.SessionKind;
import org.shagi.assignment.domain.plan.Suggestion;
import org.shagi.kit.domain.Role;

/**
 * A session that could be put into the plan.
 *
 * @param from as {@code 11:00}
 */
record SuggestionView(LocalDate date, String from, String to, String code, Role provider, SessionKind kind) {

    static List<SuggestionView> of(List<Suggestion> suggestions) {
        return suggestions.stream().map(SuggestionView::of).toList();
    }

    private static SuggestionView of(Suggestion suggestion) {
        var session = suggestion.session();
        return new SuggestionView(
                suggestion.date(),
                session.from().toString(),
                session.to().toString(),
                session.code().value(),
                session.provider(),
                session.kind());
    }
}
