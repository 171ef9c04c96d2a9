package org.shagi.enrolment.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shagi.enrolment.domain.attachment.Attachment;
import org.shagi.enrolment.domain.attachment.AttachmentContents;
import org.shagi.enrolment.domain.attachment.AttachmentFiles;
import org.shagi.enrolment.domain.attachment.CaseAttachments;
import org.shagi.enrolment.domain.checklist.CaseFileForm;
import org.shagi.enrolment.domain.checklist.FileItem;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.Role;
import org.springframework.stereotype.Component;

/** The files of a case; those on health or of diagnostics are opened by few. */
@Component
public class OpenAttachment {

    private static final Set<Role> OPEN_GUARDED =
            EnumSet.of(Role.DEPARTMENT_HEAD, Role.GROUP_LEADER, Role.PSYCHOLOGIST, Role.INTEGRATION);

    private final Desk desk;
    private final CaseFileForm form;
    private final AttachmentFiles files;
    private final AttachmentContents contents;

    OpenAttachment(Desk desk, CaseFileForm form, AttachmentFiles files, AttachmentContents contents) {
        this.desk = desk;
        this.form = form;
        this.files = files;
        this.contents = contents;
    }

    /** A file with its content. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Opened(Attachment attachment, byte[] content) {}

    /** All files ever put in, also those taken out. */
    public Decision<List<Attachment>> list(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor).map(file -> held(caseId).attachments());
    }

    public Decision<Opened> open(String caseId, String attachmentId, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> held(caseId)
                        .find(attachmentId)
                        .filter(Attachment::isThere)
                        .<Decision<Attachment>>map(Decision::accepted)
                        .orElseGet(() -> Decision.refused(unknown(attachmentId))))
                .then(attachment ->
                        isGuarded(attachment) && actor.roles().stream().noneMatch(OPEN_GUARDED::contains)
                                ? Decision.refused(Refusal.forbidden("guarded-attachment"))
                                : Decision.accepted(attachment))
                .then(attachment -> contents.find(caseId, attachment)
                        .<Decision<Opened>>map(content -> Decision.accepted(new Opened(attachment, content)))
                        .orElseGet(() -> Decision.refused(unknown(attachmentId))));
    }

    private CaseAttachments held(String caseId) {
        return files.find(caseId).orElseGet(() -> CaseAttachments.none(caseId));
    }

    private boolean isGuarded(Attachment attachment) {
        return form.item(attachment.item()).map(FileItem::guarded).orElse(true);
    }

    private static Refusal unknown(String attachmentId) {
        return Refusal.unknown("unknown-attachment").with("attachment", attachmentId);
    }
}
