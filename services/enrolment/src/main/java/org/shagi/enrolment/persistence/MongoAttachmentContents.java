package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.shagi.enrolment.domain.attachment.Attachment;
import org.shagi.enrolment.domain.attachment.AttachmentContents;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Contents of files in the document store. */
@Repository
class MongoAttachmentContents implements AttachmentContents {

    private final MongoTemplate mongo;

    MongoAttachmentContents(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(String caseId, Attachment attachment, byte[] content) {
        try {
            mongo.insert(ContentDocument.of(caseId, attachment, content));
        } catch (DuplicateKeyException kept) {
            // the same request once more: what it kept before is the same to the last byte
        }
    }

    @Override
    public Optional<byte[]> find(String caseId, Attachment attachment) {
        var id = ContentDocument.idOf(caseId, attachment);
        return Optional.ofNullable(mongo.findById(id, ContentDocument.class)).map(stored -> {
            var content = stored.content().getData();
            if (!Attachment.hashOf(content).equals(stored.sha256())) {
                throw new IllegalStateException("the content of attachment %s is damaged".formatted(attachment.id()));
            }
            return content;
        });
    }

    @Override
    public void destroy(String caseId, Attachment attachment) {
        mongo.remove(query(where("_id").is(ContentDocument.idOf(caseId, attachment))), ContentDocument.class);
    }
}
