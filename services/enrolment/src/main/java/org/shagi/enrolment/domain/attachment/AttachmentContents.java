package org.shagi.enrolment.domain.attachment;

import java.util.Optional;

/** The contents of the files, each under the id of its attachment. */
public interface AttachmentContents {

    /** Keeps a content; once stored it is never replaced. */
    void keep(String attachmentId, String caseId, String sha256, byte[] content);

    /** The content, as it was put in: its hash is looked at again. */
    Optional<byte[]> find(String attachmentId);

    /** Destroys a content, if it is there. */
    void destroy(String attachmentId);
}
