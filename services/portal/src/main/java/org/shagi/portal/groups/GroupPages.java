package org.shagi.portal.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.forms.Offer;
import org.shagi.portal.frame.Today;
import org.shagi.portal.services.CaseFile;
import org.shagi.portal.services.CasesApi;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Puts the page of a group together: roster, forming, staff, applications on their way, and a form for everything that can be done. */
@Component
class GroupPages {

    static final FormSpec PLACES = FormSpec.of(
            "places",
            Field.whole("places"),
            Field.text("orderNumber").optional(),
            Field.date("orderDate").optional());

    private static final Set<Role> APPLICATION_TAKERS = EnumSet.of(Role.DEPARTMENT_HEAD, Role.GROUP_LEADER);
    private static final Set<String> ON_THE_WAY = Set.of("APPLIED", "PROGRAMME_PRESENTED", "CONTRACT_SIGNED");

    private final Groups groups;
    private final CasesApi enrolment;
    private final Today today;

    GroupPages(Groups groups, CasesApi enrolment, Today today) {
        this.groups = groups;
        this.enrolment = enrolment;
        this.today = today;
    }

    /** @param refused a form to be shown again, open; null for none */
    GroupPage of(String id, Viewer viewer, @Nullable Form refused) {
        var group = groups.one(id);
        var formed = group.formed();
        var mayChange = viewer.hasAny(GroupStep.HEADS) && formed != null && !"CLOSED".equals(group.state());
        var rows = refused != null && Form.is(refused, StaffForm.SPEC)
                ? StaffForm.rows(refused)
                : StaffForm.rows(formed == null ? List.of() : formed.staff());
        return new GroupPage(
                group,
                groups.roster(id, group.monthNear(today.date())),
                GroupPhase.of(group, today.date()),
                offers(group, viewer, refused),
                seldom(group, viewer, refused),
                viewer.hasAny(Viewer.WITH_CASES) && formed != null ? onTheWay(id) : null,
                mayChange ? Form.either(refused, StaffForm.SPEC, () -> Form.blank(StaffForm.SPEC)) : null,
                rows,
                viewer.hasAny(APPLICATION_TAKERS) && formed != null && !"CLOSED".equals(group.state()));
    }

    private @Nullable List<CaseFile.Summary> onTheWay(String id) {
        try {
            return enrolment.ofGroup(id).stream()
                    .filter(some -> ON_THE_WAY.contains(some.state()))
                    .sorted(Comparator.comparing(CaseFile.Summary::childName))
                    .toList();
        } catch (RestClientException unknownForNow) {
            return null;
        }
    }

    private static List<Offer> seldom(GroupCard group, Viewer viewer, @Nullable Form refused) {
        var formed = group.formed();
        if (formed == null || "CLOSED".equals(group.state())) {
            return List.of();
        }
        var offers = new ArrayList<Offer>();
        if (viewer.hasAny(GroupStep.HEADS)) {
            var form = Form.either(refused, PLACES, () -> Form.blank(PLACES).with("places", group.places()));
            var action = "/groups/%s/places".formatted(group.id());
            offers.add(new Offer(form, action, null, GroupStep.HEADS, true, form.equals(refused)));
        }
        GroupStep.recorded(formed).forEach((step, on) -> {
            if (viewer.hasAny(step.roles())) {
                var form = Form.either(
                        refused, step.spec(), () -> Form.blank(step.spec()).with("on", on));
                offers.add(new Offer(form, step.action(group.id()), null, step.roles(), true, form.equals(refused)));
            }
        });
        return offers;
    }

    private List<Offer> offers(GroupCard group, Viewer viewer, @Nullable Form refused) {
        var steps = GroupStep.openIn(group, today.date());
        var terms = steps.isEmpty() ? List.<CasesApi.Term>of() : terms(group);
        return steps.stream()
                .map(step -> {
                    var form = Form.either(
                            refused,
                            step.spec(),
                            () -> Form.blank(step.spec())
                                    .with("on", today.date())
                                    .with("date", today.date()));
                    return new Offer(
                            form,
                            step.action(group.id()),
                            terms.stream()
                                    .filter(term -> Objects.equals(term.rule(), step.term()) && term.isOpen())
                                    .findFirst()
                                    .orElse(null),
                            step.roles(),
                            viewer.hasAny(step.roles()),
                            form.equals(refused));
                })
                .toList();
    }

    /** The group is worth showing without its terms. */
    private List<CasesApi.Term> terms(GroupCard group) {
        var department = group.departmentId();
        if (department == null) {
            return List.of();
        }
        try {
            return enrolment.terms(department).stream()
                    .filter(term -> term.isAbout(group.id()))
                    .toList();
        } catch (RestClientException unknownForNow) {
            return List.of();
        }
    }
}
