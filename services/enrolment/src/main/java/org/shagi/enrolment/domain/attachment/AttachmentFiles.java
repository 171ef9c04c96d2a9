package org.shagi.enrolment.domain.attachment;

import org.shagi.enrolment.domain.Shelf;

/** What files are in all cases. */
public interface AttachmentFiles extends Shelf<CaseAttachments> {}
