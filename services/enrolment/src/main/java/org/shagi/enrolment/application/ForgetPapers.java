package org.shagi.enrolment.application;

import java.util.List;
import org.shagi.enrolment.domain.Shelf;
import org.shagi.enrolment.domain.attachment.AttachmentContents;
import org.shagi.enrolment.domain.attachment.AttachmentFiles;
import org.shagi.enrolment.domain.checklist.CaseMarkings;
import org.shagi.enrolment.domain.consent.ConsentFiles;
import org.shagi.enrolment.domain.parents.ParentsFiles;
import org.shagi.enrolment.domain.pickup.PickupFiles;
import org.springframework.stereotype.Component;

/**
 * All that is kept beside a case is destroyed with it: scans first, then consents, who took the child home, what was done with the
 * parents, and the marks. The department's journal of urgent services has a term of its own and stays. Once more changes nothing.
 */
@Component
public class ForgetPapers {

    private final AttachmentContents contents;
    private final List<Shelf<?>> shelves;

    ForgetPapers(
            AttachmentContents contents,
            AttachmentFiles attachments,
            ConsentFiles consents,
            PickupFiles pickups,
            ParentsFiles parents,
            CaseMarkings markings) {
        this.contents = contents;
        this.shelves = List.of(attachments, consents, pickups, parents, markings);
    }

    /** Destroys what is kept beside the case with this id. */
    public void of(String caseId) {
        contents.destroyAll(caseId);
        shelves.forEach(shelf -> shelf.destroy(caseId));
    }
}
