package org.shagi.enrolment.domain.attachment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * The files of one case.
 *
 * <p>A scan or a photograph is put in under an item of the case file. The same content under the same item is the same file. A file
 * that was put in by mistake is taken out: its content is destroyed, and what remains is who took out which one, when and why.
 *
 * @param version 0 before the first file, one more with every change
 */
public record CaseAttachments(String caseId, List<Attachment> attachments, long version) {

    public CaseAttachments {
        attachments = List.copyOf(attachments);
    }

    /** A case without files. */
    public static CaseAttachments none(String caseId) {
        return new CaseAttachments(caseId, List.of(), 0);
    }

    /** A file is put in, unless it is there already. */
    public Decision<CaseAttachments> add(Attachment attachment) {
        return same(attachment).isPresent()
                ? Decision.accepted(this)
                : Decision.accepted(new CaseAttachments(
                        caseId,
                        Stream.concat(attachments.stream(), Stream.of(attachment))
                                .toList(),
                        version + 1));
    }

    /** A file is taken out; once is enough. */
    public Decision<CaseAttachments> remove(String attachmentId, Removal removal) {
        return find(attachmentId)
                .map(found -> Decision.accepted(found.isThere() ? without(found, removal) : this))
                .orElseGet(() ->
                        Decision.refused(Refusal.unknown("unknown-attachment").with("attachment", attachmentId)));
    }

    /** The one with this id, also if it was taken out. */
    public Optional<Attachment> find(String attachmentId) {
        return attachments.stream()
                .filter(some -> some.id().equals(attachmentId))
                .findFirst();
    }

    /** The one that this is a repeat of: by its id, or with the same content under the same item. */
    public Optional<Attachment> same(Attachment attachment) {
        return attachments.stream()
                .filter(some -> some.id().equals(attachment.id())
                        || (some.isThere()
                                && some.item().equals(attachment.item())
                                && some.sha256().equals(attachment.sha256())))
                .findFirst();
    }

    /** Those of an item that are there. */
    public List<Attachment> of(String item) {
        return attachments.stream()
                .filter(some -> some.isThere() && some.item().equals(item))
                .toList();
    }

    private CaseAttachments without(Attachment attachment, Removal removal) {
        return new CaseAttachments(
                caseId,
                attachments.stream()
                        .map(some -> some.id().equals(attachment.id()) ? some.removed(removal) : some)
                        .toList(),
                version + 1);
    }
}
