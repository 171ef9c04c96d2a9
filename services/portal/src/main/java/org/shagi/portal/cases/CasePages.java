package org.shagi.portal.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Choice;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.Offer;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.GroupCard;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.services.CaseFile;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.session.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Puts the page of a case together: the case, its group, the terms, and a form for everything that can be done. */
@Component
class CasePages {

    private final CasesApi enrolment;
    private final Groups groups;
    private final Today today;

    CasePages(CasesApi enrolment, Groups groups, Today today) {
        this.enrolment = enrolment;
        this.groups = groups;
        this.today = today;
    }

    /** @param refused a form to be shown again, open; null for none */
    CasePage of(String id, Viewer viewer, @Nullable Form refused) {
        var file = enrolment.one(id);
        var group = groups.one(file.groupId());
        var terms = terms(file);
        return new CasePage(
                file,
                group,
                Phase.of(file),
                offers(CaseStep.openIn(file, CaseStep.Kind.NEXT), file, group, terms, viewer, refused),
                offers(CaseStep.openIn(file, CaseStep.Kind.SELDOM), file, group, terms, viewer, refused),
                CaseLine.of(file),
                terms.stream()
                        .filter(CasesApi.Term::isOpen)
                        .sorted(Comparator.comparing(CasesApi.Term::due))
                        .toList());
    }

    /** The case is worth showing without its terms. */
    private List<CasesApi.Term> terms(CaseFile file) {
        try {
            return enrolment.termsOf(file.id());
        } catch (RestClientException unknownForNow) {
            return List.of();
        }
    }

    private List<Offer> offers(
            List<CaseStep> steps,
            CaseFile file,
            GroupCard group,
            List<CasesApi.Term> terms,
            Viewer viewer,
            @Nullable Form refused) {
        return steps.stream()
                .map(step -> {
                    var again = Form.is(refused, step.spec());
                    var form = Form.either(refused, step.spec(), () -> filledIn(step, file, group));
                    if (step == CaseStep.TRANSFER) {
                        form.choosing("groupId", others(file));
                    }
                    return new Offer(
                            form,
                            "/cases/%s/steps/%s"
                                    .formatted(file.id(), step.spec().id()),
                            term(step, terms),
                            step.roles(),
                            viewer.hasAny(step.roles()),
                            again);
                })
                .toList();
    }

    private static CasesApi.@Nullable Term term(CaseStep step, List<CasesApi.Term> terms) {
        return terms.stream()
                .filter(term -> Objects.equals(term.rule(), step.term()) && term.isOpen())
                .findFirst()
                .orElse(null);
    }

    private List<Choice> others(CaseFile file) {
        return groups.all().stream()
                .filter(group -> !group.id().equals(file.groupId()) && group.isIn(file.departmentId()))
                .map(group -> new Choice(group.id(), group.name()))
                .toList();
    }

    private Form filledIn(CaseStep step, CaseFile file, GroupCard group) {
        var form = Form.blank(step.spec());
        var contract = file.contract();
        var now = today.date();
        switch (step) {
            case PROGRAMME -> {
                form.with("presentedOn", now).with("validTo", group.to());
                Volumes.likely().forEach(form::with);
            }
            case CERTIFICATE -> form.with("validTo", group.to()).with("fit", "true");
            case CONTRACT ->
                form.with("concludedOn", now).with("from", group.from()).with("to", group.to());
            case ENROLMENT, TRANSFER -> form.with("orderDate", now);
            case TERMINATION ->
                form.with("lastDay", contract == null || now.isBefore(contract.to()) ? now : contract.to())
                        .with("orderDate", now);
            case REFUSAL -> form.with("receivedOn", now).with("reason", "REFUSAL");
            case APPROVAL -> form.with("approvedOn", now);
            case DESTRUCTION -> {}
            default -> form.with("on", now);
        }
        return form;
    }
}
