package org.shagi.enrolment.application;

import java.util.List;
import org.shagi.documents.CyclogramSlot;
import org.shagi.documents.Format;
import org.shagi.documents.GroupOrderForm;
import org.shagi.documents.GroupRosterForm;
import org.shagi.documents.NumberedPaper;
import org.shagi.documents.OfficialForm;
import org.shagi.documents.Press;
import org.shagi.documents.Term;
import org.shagi.enrolment.domain.cyclogram.GroupCyclogram;
import org.shagi.enrolment.domain.cyclogram.GroupCyclograms;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.enrolment.domain.paper.GroupPaper;
import org.shagi.enrolment.domain.paper.Signatories;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A paper of a group is printed: the head's order with its annexes, or the list of children alone (S003 I.3, App.1). */
@Component
public class PrintGroupPaper {

    private final ReadGroups readGroups;
    private final ReadRoster readRoster;
    private final DayCareGroups groups;
    private final GroupCyclograms cyclograms;
    private final Press press;
    private final DepartmentTemplates templates;
    private final Letterheads letterheads;

    PrintGroupPaper(
            ReadGroups readGroups,
            ReadRoster readRoster,
            DayCareGroups groups,
            GroupCyclograms cyclograms,
            Press press,
            DepartmentTemplates templates,
            Letterheads letterheads) {
        this.readGroups = readGroups;
        this.readRoster = readRoster;
        this.groups = groups;
        this.cyclograms = cyclograms;
        this.press = press;
        this.templates = templates;
        this.letterheads = letterheads;
    }

    public Decision<PaperFile> print(String groupId, GroupPaper paper, Format format, Actor actor) {
        return readGroups.one(groupId, actor).map(named -> {
            var own = press.with(templates.of(named.department().id()));
            var order = named.group().order();
            return PaperFile.of(
                    paper.slug(), order == null ? "" : order.number(), format, own.print(form(named, paper), format));
        });
    }

    private OfficialForm form(NamedGroup named, GroupPaper paper) {
        var roster = PrintRoster.form(named, readRoster.lines(named.group(), null));
        return switch (paper) {
            case ROSTER -> roster;
            case ORDER -> order(named, roster);
        };
    }

    private GroupOrderForm order(NamedGroup named, GroupRosterForm roster) {
        var group = named.group();
        var signatories = templates.signatories(named.department().id());
        var basis = signatories.basis();
        return new GroupOrderForm(
                letterheads.of(named.department().id()),
                basis == null ? null : new NumberedPaper(basis.number(), basis.date()),
                courses(named),
                group.staff().stream().map(member -> staff(member, signatories)).toList(),
                group.papers().regime().rows().stream()
                        .map(row -> new GroupOrderForm.Part(row.from(), row.to(), row.element(), row.responsible()))
                        .toList(),
                cyclograms.of(group.id()).map(GroupCyclogram::slots).orElse(List.of()).stream()
                        .map(PrintGroupPaper::slot)
                        .toList(),
                roster);
    }

    /** The courses of the department's groups that begin in the same year, which the order names together. */
    private List<Term> courses(NamedGroup named) {
        int year = named.group().course().from().getYear();
        return groups.all().stream()
                .filter(group -> group.departmentId().equals(named.department().id()))
                .filter(group -> group.name().equals(named.group().name()))
                .map(group -> PrintCasePaper.term(group.course()))
                .filter(course -> course.from().getYear() == year)
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .distinct()
                .toList();
    }

    private static CyclogramSlot slot(GroupCyclogram.Slot slot) {
        return new CyclogramSlot(slot.weekday(), slot.from(), slot.to(), slot.weeks(), slot.codes(), slot.activity());
    }

    private static GroupOrderForm.Staff staff(StaffMember member, Signatories signatories) {
        var post = switch (member.role()) {
            case GROUP_LEADER -> "специалист по социальной работе, руководитель группы";
            case PSYCHOLOGIST -> "психолог";
            case CIRCLE_LEADER -> "руководитель кружка";
            case DEPARTMENT_HEAD -> "заведующий отделением";
            default -> "специалист по социальной работе";
        };
        return new GroupOrderForm.Staff(signatories.nameOf(member.staffId()).orElse(null), post);
    }
}
