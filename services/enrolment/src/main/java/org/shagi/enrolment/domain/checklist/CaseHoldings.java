package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import org.shagi.enrolment.domain.attachment.CaseAttachments;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.pickup.PickupPermissions;

/** All that a case already holds, from which most of its list follows by itself. */
public record CaseHoldings(
        ServiceCase file,
        CaseConsents consents,
        PickupPermissions pickup,
        CaseAttachments attachments,
        LocalDate today) {}
