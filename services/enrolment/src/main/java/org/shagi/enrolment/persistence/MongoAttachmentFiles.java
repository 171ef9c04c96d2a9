package org.shagi.enrolment.persistence;

import org.shagi.enrolment.domain.attachment.AttachmentFiles;
import org.shagi.enrolment.domain.attachment.CaseAttachments;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** What files are in all cases, in the document store. */
@Repository
class MongoAttachmentFiles extends MongoShelf<CaseAttachments, AttachmentsDocument> implements AttachmentFiles {

    MongoAttachmentFiles(MongoTemplate mongo) {
        super(mongo, AttachmentsDocument.class, AttachmentsDocument::of, AttachmentsDocument::files);
    }
}
