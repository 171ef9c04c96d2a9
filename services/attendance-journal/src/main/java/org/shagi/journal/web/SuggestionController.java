package org.shagi.journal.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.shagi.journal.application.SuggestDay;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.web.Answers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A day as the plans would have it, for the leader to confirm. */
@RestController
class SuggestionController {

    private final SuggestDay suggestDay;

    SuggestionController(SuggestDay suggestDay) {
        this.suggestDay = suggestDay;
    }

    @GetMapping("/groups/{id}/days/{date}/suggestion")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    SuggestionView suggest(Actor reader, @PathVariable String id, @PathVariable LocalDate date) {
        var suggestion = Answers.orProblem(suggestDay.suggest(reader, id, date));
        return new SuggestionView(
                suggestion.date(),
                values(suggestion.codes()),
                suggestion.themes(),
                suggestion.children().stream()
                        .map(line ->
                                new Line(line.child().childId(), line.child().caseNumber(), values(line.codes())))
                        .toList());
    }

    private static List<String> values(List<ServiceCode> codes) {
        return codes.stream().map(ServiceCode::value).toList();
    }

    /** @param codes planned for the day */
    record SuggestionView(LocalDate date, List<String> codes, List<ThemeEvent> themes, List<Line> children) {}

    /** @param codes planned for the day that the child's programme has */
    record Line(String childId, String caseNumber, List<String> codes) {}
}
