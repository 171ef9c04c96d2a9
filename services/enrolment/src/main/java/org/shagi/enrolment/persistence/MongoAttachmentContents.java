package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.bson.types.Binary;
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
    public void keep(String attachmentId, String caseId, String sha256, byte[] content) {
        try {
            mongo.insert(new ContentDocument(attachmentId, caseId, sha256, new Binary(content)));
        } catch (DuplicateKeyException kept) {
            // the same request once more: what it kept before stays
        }
    }

    @Override
    public Optional<byte[]> find(String attachmentId) {
        return Optional.ofNullable(mongo.findById(attachmentId, ContentDocument.class))
                .map(stored -> {
                    var content = stored.content().getData();
                    if (!Attachment.hashOf(content).equals(stored.sha256())) {
                        throw new IllegalStateException("the content of %s is damaged".formatted(attachmentId));
                    }
                    return content;
                });
    }

    @Override
    public void destroy(String attachmentId) {
        mongo.remove(query(where("_id").is(attachmentId)), ContentDocument.class);
    }
}
