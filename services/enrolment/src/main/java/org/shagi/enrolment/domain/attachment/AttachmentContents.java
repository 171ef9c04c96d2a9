package org.shagi.enrolment.domain.attachment;

import java.util.Optional;

/** The contents of the files, each under its case, its attachment and its own hash: none ever takes the place of another. */
public interface AttachmentContents {

    /** Keeps a content; once stored it is never replaced. */
    void keep(String caseId, Attachment attachment, byte[] content);

    /** The content, as it was put in: its hash is looked at again. */
    Optional<byte[]> find(String caseId, Attachment attachment);

    /** Destroys a content, if it is there. */
    void destroy(String caseId, Attachment attachment);
}
