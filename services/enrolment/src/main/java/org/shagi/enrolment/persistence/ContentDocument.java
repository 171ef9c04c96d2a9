package org.shagi.enrolment.persistence;

import org.bson.types.Binary;
import org.shagi.enrolment.domain.attachment.Attachment;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The content of a file, one document and so one atomic, durable write; far below the 16 MB that a document may have.
 *
 * @param id {@code caseId|attachmentId|sha256}
 * @param sha256 64 hexadecimal digits
 */
@Document("attachment-contents")
record ContentDocument(@Id String id, @Indexed String caseId, String sha256, Binary content) {

    static ContentDocument of(String caseId, Attachment attachment, byte[] content) {
        return new ContentDocument(idOf(caseId, attachment), caseId, attachment.sha256(), new Binary(content));
    }

    static String idOf(String caseId, Attachment attachment) {
        return caseId + '|' + attachment.id() + '|' + attachment.sha256();
    }
}
