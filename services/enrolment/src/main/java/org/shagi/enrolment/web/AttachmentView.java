package org.shagi.enrolment.web;

import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.attachment.Attachment;
import org.shagi.enrolment.domain.attachment.FileType;

/** A file of a case. */
record AttachmentView(
        String id,
        String item,
        FileType type,
        long size,
        String sha256,
        String fileName,
        RecordedView added,
        @Nullable RemovalView removal) {

    static AttachmentView of(Attachment file) {
        var removal = file.removal();
        return new AttachmentView(
                file.id(),
                file.item(),
                file.type(),
                file.size(),
                file.sha256(),
                file.fileName(),
                RecordedView.of(file.added()),
                removal == null ? null : new RemovalView(removal.reason(), RecordedView.of(removal.recorded())));
    }

    record RemovalView(String reason, RecordedView recorded) {}
}
