package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.act.Acts;
import org.shagi.enrolment.domain.attachment.AttachmentFiles;
import org.shagi.enrolment.domain.attachment.CaseAttachments;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.checklist.CaseFileForm;
import org.shagi.enrolment.domain.checklist.CaseHoldings;
import org.shagi.enrolment.domain.checklist.CaseMarkings;
import org.shagi.enrolment.domain.checklist.CaseMarks;
import org.shagi.enrolment.domain.checklist.Checklist;
import org.shagi.enrolment.domain.checklist.Readiness;
import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.consent.ConsentFiles;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.pickup.PickupFiles;
import org.shagi.enrolment.domain.pickup.PickupPermissions;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The papers of a case file, how far each is, and whether the file can be signed (S003 App.6, 2.1(9)). */
@Component
public class ReadChecklist {

    private final Desk desk;
    private final Clerk clerk;
    private final CaseFileForm form;
    private final CaseMarkings markings;
    private final ConsentFiles consents;
    private final PickupFiles pickups;
    private final AttachmentFiles attachments;
    private final Acts acts;

    ReadChecklist(
            Desk desk,
            Clerk clerk,
            CaseFileForm form,
            CaseMarkings markings,
            ConsentFiles consents,
            PickupFiles pickups,
            AttachmentFiles attachments,
            Acts acts) {
        this.desk = desk;
        this.clerk = clerk;
        this.form = form;
        this.markings = markings;
        this.consents = consents;
        this.pickups = pickups;
        this.attachments = attachments;
        this.acts = acts;
    }

    public Decision<Checklist> of(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> desk.group(file.groupId(), actor).map(group -> checklist(file, group)));
    }

    /** Whether the file can be signed, rule by rule. */
    public Decision<Readiness> readiness(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> desk.group(file.groupId(), actor)
                        .map(group -> Readiness.of(file, checklist(file, group), clerk.terms())));
    }

    private Checklist checklist(ServiceCase file, DayCareGroup group) {
        var id = file.id();
        var holdings = new CaseHoldings(
                file,
                consents.find(id).orElseGet(() -> CaseConsents.none(id)),
                pickups.find(id).orElseGet(() -> PickupPermissions.none(id)),
                attachments.find(id).orElseGet(() -> CaseAttachments.none(id)),
                acts.ofCase(id),
                clerk.today());
        return Checklist.of(
                form,
                holdings,
                markings.find(id).orElseGet(() -> CaseMarks.none(id)),
                stay(file, group),
                clerk.terms());
    }

    private static Period stay(ServiceCase file, DayCareGroup group) {
        var contract = file.contract();
        return contract == null ? group.course() : contract.term();
    }
}
