package org.shagi.enrolment.web;

import org.shagi.enrolment.application.NamedGroup;
import org.shagi.enrolment.application.ReadGroups;
import org.shagi.enrolment.application.Today;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.GroupNotes;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.web.Answers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Groups as they are shown today, with what a vacant place costs and what is to be noted. */
@Component
class GroupViews {

    private final ReadGroups readGroups;
    private final GroupNotes notes;
    private final Today today;
    private final int vacancyTenths;

    GroupViews(
            ReadGroups readGroups,
            GroupNotes notes,
            Today today,
            @Value("${shagi.enrolment.vacancy-tenths}") int vacancyTenths) {
        this.readGroups = readGroups;
        this.notes = notes;
        this.today = today;
        this.vacancyTenths = vacancyTenths;
    }

    GroupView view(NamedGroup named) {
        int vacant = named.group().vacantOn(today.date());
        return GroupView.of(named, vacant, -vacant * vacancyTenths, notes.of(named.group()));
    }

    ResponseEntity<GroupView> shown(Decision<NamedGroup> decision) {
        var named = Answers.orProblem(decision);
        return Answers.versioned(named.group().version(), view(named));
    }

    ResponseEntity<GroupView> made(Decision<Made<NamedGroup>> decision) {
        var made = Answers.orProblem(decision);
        var group = made.value().group();
        return Answers.created(made.fresh(), "/groups/" + group.id(), group.version(), view(made.value()));
    }

    Decision<Made<NamedGroup>> named(Decision<Made<DayCareGroup>> decision, Actor actor) {
        return decision.then(
                made -> readGroups.one(made.value().id(), actor).map(named -> new Made<>(named, made.fresh())));
    }
}
