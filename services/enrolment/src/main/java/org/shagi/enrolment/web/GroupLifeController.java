package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.shagi.enrolment.application.ChangePlaces;
import org.shagi.enrolment.application.ChangeStaff;
import org.shagi.enrolment.application.CloseFormation;
import org.shagi.enrolment.application.RecordMeeting;
import org.shagi.enrolment.application.SetDayRegime;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.ParentsMeeting;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a group between its forming and its closing: end of the forming, staff, places, parents' meetings, day regime. */
@RestController
@RequestMapping("/groups/{id}")
class GroupLifeController {

    private final CloseFormation closeFormation;
    private final ChangeStaff changeStaff;
    private final ChangePlaces changePlaces;
    private final RecordMeeting recordMeeting;
    private final SetDayRegime setDayRegime;
    private final GroupViews views;

    GroupLifeController(
            CloseFormation closeFormation,
            ChangeStaff changeStaff,
            ChangePlaces changePlaces,
            RecordMeeting recordMeeting,
            SetDayRegime setDayRegime,
            GroupViews views) {
        this.closeFormation = closeFormation;
        this.changeStaff = changeStaff;
        this.changePlaces = changePlaces;
        this.recordMeeting = recordMeeting;
        this.setDayRegime = setDayRegime;
        this.views = views;
    }

    @PostMapping("/formation-closing")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<GroupView> closeFormation(
            @PathVariable String id, @Valid @RequestBody DayBody body, IdempotencyKey key, Actor actor) {
        return views.made(views.named(closeFormation.close(id, body.on(), actor), actor));
    }

    @PutMapping("/staff")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<GroupView> staff(@PathVariable String id, @Valid @RequestBody StaffBody body, Actor actor) {
        return changed(changeStaff.change(id, body.members(), body.order(), actor), actor);
    }

    @PutMapping("/places")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<GroupView> places(@PathVariable String id, @Valid @RequestBody PlacesBody body, Actor actor) {
        return changed(changePlaces.change(id, body.places(), body.order(), actor), actor);
    }

    @PutMapping("/meetings/{number}")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, GROUP_LEADER, INTEGRATION})
    ResponseEntity<GroupView> meeting(
            @PathVariable String id, @PathVariable int number, @Valid @RequestBody DayBody body, Actor actor) {
        return changed(
                ParentsMeeting.numbered(number)
                        .map(meeting -> recordMeeting.record(id, meeting, body.on(), actor))
                        .orElseGet(() -> Decision.refused(
                                Refusal.unknown("unknown-meeting").with("number", number))),
                actor);
    }

    @PutMapping("/regime")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, GROUP_LEADER, INTEGRATION})
    ResponseEntity<GroupView> regime(@PathVariable String id, @Valid @RequestBody RegimeBody body, Actor actor) {
        return changed(body.regime().then(regime -> setDayRegime.set(id, regime, actor)), actor);
    }

    private ResponseEntity<GroupView> changed(Decision<Made<DayCareGroup>> decision, Actor actor) {
        return views.shown(views.named(decision, actor).map(Made::value));
    }
}
