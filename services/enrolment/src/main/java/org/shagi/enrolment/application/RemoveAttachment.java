package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.attachment.AttachmentContents;
import org.shagi.enrolment.domain.attachment.AttachmentFiles;
import org.shagi.enrolment.domain.attachment.CaseAttachments;
import org.shagi.enrolment.domain.attachment.Removal;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A file is taken out of a case: its content is destroyed, who did it and why stays. */
@Component
public class RemoveAttachment {

    private final Clerk clerk;
    private final AttachmentFiles files;
    private final AttachmentContents contents;

    RemoveAttachment(Clerk clerk, AttachmentFiles files, AttachmentContents contents) {
        this.clerk = clerk;
        this.files = files;
        this.contents = contents;
    }

    /** Done again it changes nothing, and destroys what a dead process may have left. */
    public Decision<Made<CaseAttachments>> remove(String caseId, String attachmentId, String reason, Actor actor) {
        var removal = new Removal(reason, clerk.signed(actor));
        return clerk.openCase(caseId, actor)
                .then(file -> Clerk.change(
                        files, caseId, () -> CaseAttachments.none(caseId), held -> held.remove(attachmentId, removal)))
                .map(made -> {
                    made.value().find(attachmentId).ifPresent(gone -> contents.destroy(caseId, gone));
                    return made;
                });
    }
}
