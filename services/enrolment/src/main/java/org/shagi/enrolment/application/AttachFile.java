package org.shagi.enrolment.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.attachment.Attachment;
import org.shagi.enrolment.domain.attachment.AttachmentContents;
import org.shagi.enrolment.domain.attachment.AttachmentFiles;
import org.shagi.enrolment.domain.attachment.CaseAttachments;
import org.shagi.enrolment.domain.attachment.FileType;
import org.shagi.enrolment.domain.attachment.FileTypes;
import org.shagi.enrolment.domain.attachment.Upload;
import org.shagi.enrolment.domain.attachment.UploadRules;
import org.shagi.enrolment.domain.checklist.CaseFileForm;
import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.consent.ConsentFiles;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/**
 * A scan or a photograph is put into a case.
 *
 * <p>The content is kept first and then entered in the case, so that no entry is ever without its content. Who dies in between
 * leaves a content that nobody can see; the same request once more finds it by its id and enters it.
 */
@Component
public class AttachFile {

    private final Clerk clerk;
    private final CaseFileForm form;
    private final FileTypes types;
    private final AttachmentLimit limit;
    private final ConsentFiles consents;
    private final AttachmentFiles files;
    private final AttachmentContents contents;

    AttachFile(
            Clerk clerk,
            CaseFileForm form,
            FileTypes types,
            AttachmentLimit limit,
            ConsentFiles consents,
            AttachmentFiles files,
            AttachmentContents contents) {
        this.clerk = clerk;
        this.form = form;
        this.types = types;
        this.limit = limit;
        this.consents = consents;
        this.files = files;
        this.contents = contents;
    }

    /**
     * The attachment, put in now or before.
     *
     * @param id id for the attachment
     * @param item id of the item of the case file
     * @param shown ids of the cases of the other children whom a photograph shows; all must lie in the scope
     */
    public Decision<Made<Attachment>> attach(
            String caseId, String id, String item, Set<String> shown, byte[] content, Actor actor) {
        var others =
                shown.stream().filter(other -> !other.equals(caseId)).sorted().toList();
        return allOpen(Stream.concat(Stream.of(caseId), others.stream()), actor)
                .then(open -> UploadRules.decide(upload(caseId, item, others, content)))
                .then(type -> put(caseId, attachment(id, item, type, content, actor), content));
    }

    /** The first refusal, if one of these cases cannot be written to. */
    private Decision<Boolean> allOpen(Stream<String> caseIds, Actor actor) {
        return caseIds.map(id -> clerk.openCase(id, actor).map(open -> true))
                .filter(open -> open instanceof Decision.Refused<Boolean>)
                .findFirst()
                .orElseGet(() -> Decision.accepted(true));
    }

    private CaseConsents consentsOf(String caseId) {
        return consents.find(caseId).orElseGet(() -> CaseConsents.none(caseId));
    }

    private Upload upload(String caseId, String item, List<String> others, byte[] content) {
        return new Upload(
                item,
                content.length,
                limit.bytes(),
                types.of(content),
                held(caseId).attachments().size(),
                form,
                consentsOf(caseId),
                others.stream().map(this::consentsOf).toList(),
                clerk.today());
    }

    private Attachment attachment(String id, String item, FileType type, byte[] content, Actor actor) {
        return new Attachment(id, item, type, Attachment.hashOf(content), content.length, clerk.signed(actor), null);
    }

    private Decision<Made<Attachment>> put(String caseId, Attachment attachment, byte[] content) {
        if (held(caseId).same(attachment).isEmpty()) {
            contents.keep(caseId, attachment, content);
        }
        return Clerk.change(files, caseId, () -> CaseAttachments.none(caseId), held -> held.add(attachment))
                .map(made -> new Made<>(made.value().same(attachment).orElseThrow(), made.fresh()));
    }

    private CaseAttachments held(String caseId) {
        return files.find(caseId).orElseGet(() -> CaseAttachments.none(caseId));
    }
}
