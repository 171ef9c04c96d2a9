package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import java.util.List;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.attachment.CaseAttachments;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.pickup.PickupPermissions;

/**
 * All that a case already holds, from which most of its list follows by itself.
 *
 * @param acts the acts of the case, drafts included
 */
public record CaseHoldings(
        ServiceCase file,
        CaseConsents consents,
        PickupPermissions pickup,
        CaseAttachments attachments,
        List<Act> acts,
        LocalDate today) {

    public CaseHoldings {
        acts = List.copyOf(acts);
    }
}
