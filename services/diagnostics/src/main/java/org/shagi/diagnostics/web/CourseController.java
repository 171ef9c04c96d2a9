package org.shagi.diagnostics.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.shagi.diagnostics.application.ShowGroupCard;
import org.shagi.diagnostics.application.ShowTrends;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a course looks like over all its rounds: the card, the results, the trends. */
@RestController
@RequestMapping("/groups/{groupId}")
@RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, QUALITY_OFFICER, INTEGRATION})
class CourseController {

    private final ShowGroupCard showGroupCard;
    private final ShowTrends showTrends;

    CourseController(ShowGroupCard showGroupCard, ShowTrends showTrends) {
        this.showGroupCard = showGroupCard;
        this.showTrends = showTrends;
    }

    @GetMapping("/course-card")
    CourseCardView card(Actor actor, @PathVariable String groupId, Locale locale) {
        var cards = Answers.orProblem(showGroupCard.course(actor, groupId, false));
        return CourseCardView.of(groupId, cards, locale);
    }

    @GetMapping("/results")
    ResultsView results(Actor actor, @PathVariable String groupId, Locale locale) {
        return ResultsView.of(Answers.orProblem(showGroupCard.results(actor, groupId, false)), locale);
    }

    @GetMapping("/trend")
    TrendView.OfGroup trend(Actor actor, @PathVariable String groupId, Locale locale) {
        return TrendView.OfGroup.of(Answers.orProblem(showTrends.ofGroup(actor, groupId)), locale);
    }

    @GetMapping("/children/{childId}/trend")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, DEPARTMENT_HEAD})
    TrendView.OfChild trend(Actor actor, @PathVariable String groupId, @PathVariable String childId, Locale locale) {
        return TrendView.OfChild.of(Answers.orProblem(showTrends.ofChild(actor, groupId, childId)), locale);
    }
}
