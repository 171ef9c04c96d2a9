package org.shagi.enrolment.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.attachment.Attachment;
import org.shagi.enrolment.domain.attachment.CaseAttachments;
import org.shagi.enrolment.domain.attachment.FileType;
import org.shagi.enrolment.domain.attachment.Removal;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What files are in a case, as it is stored; the contents are documents of their own. */
@Document("case-attachments")
record AttachmentsDocument(@Id String id, List<AttachmentDocument> attachments, long version)
        implements MongoShelf.Stored {

    static AttachmentsDocument of(CaseAttachments files) {
        return new AttachmentsDocument(
                files.caseId(),
                files.attachments().stream().map(AttachmentDocument::of).toList(),
                files.version());
    }

    CaseAttachments files() {
        return new CaseAttachments(
                id, attachments.stream().map(AttachmentDocument::attachment).toList(), version);
    }

    record AttachmentDocument(
            String id,
            String item,
            FileType type,
            String sha256,
            long size,
            RecordedDocument added,
            @Nullable RemovalDocument removal) {

        static AttachmentDocument of(Attachment file) {
            var removal = file.removal();
            return new AttachmentDocument(
                    file.id(),
                    file.item(),
                    file.type(),
                    file.sha256(),
                    file.size(),
                    RecordedDocument.of(file.added()),
                    removal == null
                            ? null
                            : new RemovalDocument(removal.reason(), RecordedDocument.of(removal.recorded())));
        }

        Attachment attachment() {
            return new Attachment(
                    id,
                    item,
                    type,
                    sha256,
                    size,
                    added.recorded(),
                    removal == null
                            ? null
                            : new Removal(removal.reason(), removal.recorded().recorded()));
        }
    }

    record RemovalDocument(String reason, RecordedDocument recorded) {}
}
