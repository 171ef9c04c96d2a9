package org.shagi.portal.cases;

import java.util.List;
import org.shagi.portal.forms.Offer;
import org.shagi.portal.groups.GroupCard;
import org.shagi.portal.services.CaseFile;
import org.shagi.portal.services.CasesApi;

/**
 * A case as its page shows it.
 *
 * @param next what belongs to the life of every case and can be done now
 * @param seldom what can be done now, but seldom is
 * @param terms of this case that are not kept yet, the nearest first
 */
record CasePage(
        CaseFile file,
        GroupCard group,
        List<Phase.Step> phases,
        List<Offer> next,
        List<Offer> seldom,
        List<CaseLine> history,
        List<CasesApi.Term> terms) {}
