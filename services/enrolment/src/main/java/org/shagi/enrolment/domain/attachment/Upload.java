package org.shagi.enrolment.domain.attachment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.checklist.CaseFileForm;
import org.shagi.enrolment.domain.consent.CaseConsents;

/**
 * A file that somebody wants to put in, and what the rules look at.
 *
 * @param item id of the item it is to belong to
 * @param size in bytes
 * @param limit largest size in bytes
 * @param type as its content tells; empty if it is nothing that is taken
 * @param held how many files are in the case
 * @param ofOthersShown consents for the other children that a photograph shows
 */
public record Upload(
        String item,
        long size,
        long limit,
        Optional<FileType> type,
        int held,
        CaseFileForm form,
        CaseConsents consents,
        List<CaseConsents> ofOthersShown,
        LocalDate today) {}
