package org.shagi.portal.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.Offer;
import org.shagi.portal.services.CaseFile;
import org.shagi.portal.services.EnrolmentApi;

/**
 * A group as its first page shows it.
 *
 * @param cases applications of this group that are not on the roster yet; null for those who may not read cases, or while
 *     enrolment is not to be had
 * @param offers what is to be done next
 * @param seldom what can be put right while the group lives
 * @param staffForm null for those who may not change the staff
 * @param staffRows of the form of the staff
 * @param mayApply whether this person takes applications
 */
record GroupPage(
        GroupCard group,
        Roster roster,
        List<GroupPhase.Step> phases,
        List<Offer> offers,
        List<Offer> seldom,
        @Nullable List<CaseFile.Summary> cases,
        @Nullable Form staffForm,
        List<EnrolmentApi.Member> staffRows,
        boolean mayApply) {}
