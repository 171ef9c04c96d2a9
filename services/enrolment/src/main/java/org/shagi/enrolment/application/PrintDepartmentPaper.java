package org.shagi.enrolment.application;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shagi.documents.CitizenJournalForm;
import org.shagi.documents.Format;
import org.shagi.documents.OfficialForm;
import org.shagi.documents.Press;
import org.shagi.documents.ServiceOrderForm;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.paper.CaseResult;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.enrolment.domain.paper.EndWords;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The papers of a whole department: the journal of citizens of a year, and the draft of the director's order of a month (S003 I.6). */
@Component
public class PrintDepartmentPaper {

    private final DepartmentDesk desk;
    private final DayCareGroups groups;
    private final ServiceCases cases;
    private final ReadRoster readRoster;
    private final Press press;
    private final DepartmentTemplates templates;
    private final Letterheads letterheads;

    PrintDepartmentPaper(
            DepartmentDesk desk,
            DayCareGroups groups,
            ServiceCases cases,
            ReadRoster readRoster,
            Press press,
            DepartmentTemplates templates,
            Letterheads letterheads) {
        this.desk = desk;
        this.groups = groups;
        this.cases = cases;
        this.readRoster = readRoster;
        this.press = press;
        this.templates = templates;
        this.letterheads = letterheads;
    }

    /** The journal of registered citizens of a year. */
    public Decision<PaperFile> journal(String departmentId, int year, Format format, Actor actor) {
        return desk.within(departmentId, actor).map(id -> {
            var entries = groupsOf(id)
                    .flatMap(group -> cases.ofGroup(group.id()).stream())
                    .filter(file -> file.number() != null && file.number().year() == year)
                    .sorted(Comparator.comparingInt(
                            file -> Objects.requireNonNull(file.number()).number()))
                    .map(this::entry)
                    .toList();
            var form = new CitizenJournalForm(letterheads.of(id), year, entries);
            return file("citizen-journal", Integer.toString(year), id, form, format);
        });
    }

    /** The draft of the order «Об организации социального обслуживания» with those who came and went in a month. */
    public Decision<PaperFile> serviceOrder(String departmentId, YearMonth month, Format format, Actor actor) {
        return desk.within(departmentId, actor).map(id -> {
            var form = new ServiceOrderForm(
                    letterheads.of(id),
                    null,
                    month,
                    lines(id, line -> YearMonth.from(line.place().stay().from()).equals(month), false),
                    lines(id, line -> YearMonth.from(line.place().stay().to()).equals(month), true));
            return file("service-order", month.toString(), id, form, format);
        });
    }

    private Stream<DayCareGroup> groupsOf(String departmentId) {
        return groups.ofDepartment(departmentId).stream();
    }

    private CitizenJournalForm.Entry entry(ServiceCase file) {
        return new CitizenJournalForm.Entry(
                Objects.requireNonNull(file.number()).number(),
                Objects.requireNonNullElse(file.registeredOn(), file.appliedOn()),
                letterheads.representative(file),
                letterheads.child(file),
                file.programme() == null ? null : PrintCasePaper.programme(file),
                PrintCasePaper.contract(file),
                CaseResult.of(file));
    }

    private List<ServiceOrderForm.Line> lines(String departmentId, Predicate<RosterLine> chosen, boolean leaving) {
        return groupsOf(departmentId)
                .flatMap(group -> readRoster.lines(group, null).stream())
                .filter(chosen)
                .map(line -> line(line, leaving))
                .toList();
    }

    private ServiceOrderForm.Line line(RosterLine line, boolean leaving) {
        var file = line.file();
        var ending = file.ending();
        var stay = line.place().stay();
        return new ServiceOrderForm.Line(
                letterheads.child(file),
                line.place().caseNumber().shown(),
                PrintCasePaper.programme(file),
                Objects.requireNonNull(PrintCasePaper.contract(file)),
                leaving ? stay.to() : stay.from(),
                !leaving ? null : ending == null ? "окончание срока договора" : EndWords.of(ending.reason()));
    }

    private PaperFile file(String kind, String number, String departmentId, OfficialForm form, Format format) {
        return PaperFile.of(
                kind, number, format, press.with(templates.of(departmentId)).print(form, format));
    }
}
