package org.shagi.assignment.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.ControlRow;
import org.shagi.assignment.domain.plan.Edition;
import org.shagi.assignment.domain.plan.PlanComparison;
import org.shagi.assignment.domain.plan.PlanState;
import org.shagi.assignment.domain.plan.PlannedDay;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.documents.Format;
import org.shagi.documents.Press;
import org.shagi.documents.ServicePlanForm;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The plan of a month on paper, or as a workbook, in the form of appendix 3 (D-06). */
@Component
public class PrintPlan {

    private final FindGroup groups;
    private final FindStandard standards;
    private final ShowServicePlan show;
    private final Press press;
    private final String centre;

    PrintPlan(
            FindGroup groups,
            FindStandard standards,
            ShowServicePlan show,
            Press press,
            @Value("${shagi.centre.short-name}") String centre) {
        this.groups = groups;
        this.standards = standards;
        this.show = show;
        this.press = press;
        this.centre = centre;
    }

    /** @param department name of the department as it is to be printed; may be empty */
    public Decision<byte[]> paper(Actor actor, String groupId, YearMonth month, String department, Format format) {
        return form(actor, groupId, month, department).map(form -> press.print(form, format));
    }

    /** The same as a workbook. */
    public Decision<byte[]> workbook(Actor actor, String groupId, YearMonth month, String department) {
        return form(actor, groupId, month, department).map(PlanWorkbook::of);
    }

    private Decision<ServicePlanForm> form(Actor actor, String groupId, YearMonth month, String department) {
        return groups.forActor(actor, groupId)
                .then(group -> standards
                        .of(group)
                        .then(standard -> show.forMonth(actor, groupId, month)
                                .map(shown -> form(group, standard.services(), shown, department))));
    }

    private ServicePlanForm form(Group group, List<ServiceNorm> norms, ShownPlan shown, String department) {
        var plan = shown.plan();
        var codes = shown.codes().stream().collect(toMap(PlanComparison::code, identity()));
        var control = shown.control().stream().collect(toMap(ControlRow::code, identity()));
        return new ServicePlanForm(
                centre,
                department,
                group.name(),
                plan.month(),
                plan.days().stream().map(PlannedDay::date).toList(),
                norms.stream()
                        .flatMap(norm -> Optional.ofNullable(codes.get(norm.code())).stream()
                                .flatMap(row -> Optional.ofNullable(control.get(norm.code())).stream()
                                        .map(since -> line(norm, row, since, shown))))
                        .toList(),
                group.children(),
                plan.state() == PlanState.APPROVED
                        ? plan.inForce().map(Edition::approvedOn).orElse(null)
                        : null);
    }

    private static ServicePlanForm.Line line(ServiceNorm norm, PlanComparison row, ControlRow since, ShownPlan shown) {
        return new ServicePlanForm.Line(
                norm.code().value(),
                norm.name(),
                shown.plan().days().stream()
                        .filter(day -> day.codes().contains(norm.code()))
                        .map(PlannedDay::date)
                        .collect(toSet()),
                row.planned(),
                since.givenInMonth(),
                row.standardTenths(),
                since.courseTenths(),
                since.givenSinceStart(),
                since.givenSinceNewYear());
    }
}
