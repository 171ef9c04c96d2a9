package org.shagi.enrolment.application;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.documents.Adult;
import org.shagi.documents.ApplicationForm;
import org.shagi.documents.Child;
import org.shagi.documents.ChildCardForm;
import org.shagi.documents.CompletionForm;
import org.shagi.documents.ConsentForm;
import org.shagi.documents.ContractForm;
import org.shagi.documents.EarlyTerminationForm;
import org.shagi.documents.Format;
import org.shagi.documents.Letterhead;
import org.shagi.documents.NumberedPaper;
import org.shagi.documents.OfficialForm;
import org.shagi.documents.PickUpForm;
import org.shagi.documents.Press;
import org.shagi.documents.RefusalForm;
import org.shagi.documents.ServiceVolume;
import org.shagi.documents.StartNotificationForm;
import org.shagi.documents.Term;
import org.shagi.documents.UrgentActForm;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.act.ActLine;
import org.shagi.enrolment.domain.casefile.Ending;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.delivered.ChildMonth;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.paper.CasePaper;
import org.shagi.enrolment.domain.paper.Centre;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.enrolment.domain.paper.EndWords;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A paper of a case is printed, by the department's own template if it has one. */
@Component
public class PrintCasePaper {

    private final Desk desk;
    private final Press press;
    private final DepartmentTemplates templates;
    private final Letterheads letterheads;
    private final GivenServices given;
    private final DayCareGroups groups;
    private final Centre centre;
    private final ReadPickups readPickups;

    PrintCasePaper(
            Desk desk,
            Press press,
            DepartmentTemplates templates,
            Letterheads letterheads,
            GivenServices given,
            DayCareGroups groups,
            Centre centre,
            ReadPickups readPickups) {
        this.desk = desk;
        this.press = press;
        this.templates = templates;
        this.letterheads = letterheads;
        this.given = given;
        this.groups = groups;
        this.centre = centre;
        this.readPickups = readPickups;
    }

    /** The file; refused with the reason if the case has not got that far. */
    public Decision<PaperFile> print(String caseId, CasePaper paper, Format format, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> paper.whyNot(file)
                        .<Decision<PaperFile>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(printed(file, paper, format, actor))));
    }

    private PaperFile printed(ServiceCase file, CasePaper paper, Format format, Actor actor) {
        var own = press.with(templates.of(file.departmentId()));
        var number = file.number() == null ? "" : file.number().shown();
        return PaperFile.of(paper.slug(), number, format, own.print(form(file, paper, actor), format));
    }

    private OfficialForm form(ServiceCase file, CasePaper paper, Actor actor) {
        var head = letterheads.of(file.departmentId());
        var child = letterheads.child(file);
        var adult = letterheads.representative(file);
        return switch (paper) {
            case APPLICATION -> new ApplicationForm(head, file.appliedOn(), adult, child, volumes(file));
            case CONSENT_PROCESSING -> new ConsentForm(head, ConsentForm.Kind.PROCESSING, adult, child);
            case CONSENT_PHOTO -> new ConsentForm(head, ConsentForm.Kind.PHOTO, adult, child);
            case CONSENT_DISSEMINATION -> new ConsentForm(head, ConsentForm.Kind.DISSEMINATION, adult, child);
            case CONTRACT ->
                new ContractForm(
                        head,
                        contract(file),
                        term(file),
                        programme(file),
                        adult,
                        child,
                        Objects.requireNonNullElse(centre.requisites(), "____________________________"),
                        volumes(file));
            case PICK_UP -> {
                var today = readPickups.today(file, actor);
                yield new PickUpForm(
                        head,
                        groupOf(file),
                        adult,
                        child,
                        today.map(ReadPickups.Today::alone).orElse(null),
                        today.map(ReadPickups.Today::adults).orElse(List.of()).stream()
                                .map(escort -> new PickUpForm.Escort(
                                        letterheads.named(escort.fullName()), escort.address(), escort.phone()))
                                .toList());
            }
            case START_NOTIFICATION ->
                new StartNotificationForm(
                        head,
                        letter(file, Milestone.START_NOTIFIED),
                        child,
                        programme(file),
                        Objects.requireNonNull(contract(file)),
                        Objects.requireNonNull(term(file)),
                        file.enrolment() == null ? null : paper(file.enrolment().order()));
            case CHILD_CARD -> card(file, head, child, adult);
            case COMPLETION -> {
                var stay = GivenServices.stayOf(file).orElseThrow();
                yield new CompletionForm(
                        head,
                        letter(file, Milestone.COMPLETION_INFORMED),
                        child,
                        programme(file),
                        Objects.requireNonNull(contract(file)),
                        new Term(stay.from(), stay.to()),
                        given.lines(file, stay, stay).stream()
                                .map(line -> new CompletionForm.Line(
                                        line.code().value(), line.planned(), line.delivered(), null))
                                .toList(),
                        given.firstOpenMonth(file, stay).isEmpty());
            }
            case REFUSAL -> {
                var ending = file.ending();
                yield new RefusalForm(
                        head,
                        adult,
                        child,
                        contract(file),
                        programme(file),
                        ending == null ? null : ending.comment(),
                        ending == null ? null : ending.lastDay(),
                        ending == null ? null : ending.receivedOn());
            }
            case EARLY_TERMINATION -> {
                var ending = Objects.requireNonNull(file.ending());
                yield new EarlyTerminationForm(
                        head,
                        letter(file, Milestone.EARLY_END_INFORMED),
                        child,
                        programme(file),
                        contract(file),
                        ending.lastDay(),
                        EndWords.of(ending.reason()),
                        ending.receivedOn(),
                        expulsion(ending),
                        deliveredSoFar(file));
            }
            case URGENT_ACT -> new UrgentActForm(head, new UrgentActForm.Recipient(adult.name(), adult.phone()), null);
        };
    }

    private ChildCardForm card(ServiceCase file, Letterhead head, Child child, Adult adult) {
        var account = given.account(file);
        var enrolment = file.enrolment();
        var certificate = file.certificate();
        var ending = file.ending();
        return new ChildCardForm(
                head,
                file.number() == null ? null : file.number().shown(),
                groupOf(file),
                child,
                adult,
                file.programme() == null ? null : programme(file),
                contract(file),
                term(file),
                letter(file, Milestone.START_NOTIFIED),
                enrolment == null ? null : paper(enrolment.order()),
                ending == null
                        ? null
                        : new ChildCardForm.Leaving(ending.lastDay(), EndWords.of(ending.reason()), expulsion(ending)),
                certificate == null
                        ? null
                        : new ChildCardForm.Health(
                                certificate.issuer(), certificate.issuedOn(), certificate.validTo(), certificate.fit()),
                account.codes().stream()
                        .map(code -> new ServiceVolume(
                                code.value(), account.planned().getOrDefault(code, 0)))
                        .toList(),
                account.months().entrySet().stream()
                        .map(month -> new ChildCardForm.Month(month.getKey(), byCode(month.getValue())))
                        .toList());
    }

    private static Map<String, Integer> byCode(ChildMonth month) {
        return month.counts().entrySet().stream()
                .collect(toMap(given -> given.getKey().value(), Map.Entry::getValue));
    }

    private List<ServiceVolume> deliveredSoFar(ServiceCase file) {
        return GivenServices.stayOf(file).map(stay -> given.lines(file, stay, stay)).orElse(List.of()).stream()
                .filter(line -> line.delivered() > 0)
                .map((ActLine line) -> new ServiceVolume(line.code().value(), line.delivered()))
                .toList();
    }

    private String groupOf(ServiceCase file) {
        return groups.find(file.groupId()).orElseThrow().name();
    }

    static NumberedPaper programme(ServiceCase file) {
        var programme = Objects.requireNonNull(file.programme());
        return new NumberedPaper(programme.number(), programme.issuedOn());
    }

    static @Nullable NumberedPaper contract(ServiceCase file) {
        var contract = file.contract();
        return contract == null ? null : new NumberedPaper(contract.number(), contract.concludedOn());
    }

    static @Nullable Term term(ServiceCase file) {
        var contract = file.contract();
        return contract == null ? null : term(contract.term());
    }

    static Term term(Period days) {
        return new Term(days.from(), days.to());
    }

    static NumberedPaper paper(Order order) {
        return new NumberedPaper(order.number(), order.date());
    }

    private static @Nullable NumberedPaper expulsion(Ending ending) {
        var order = ending.order();
        return order == null ? null : paper(order);
    }

    private static @Nullable NumberedPaper letter(ServiceCase file, Milestone milestone) {
        var passed = file.passed().get(milestone);
        return passed == null || passed.number() == null ? null : new NumberedPaper(passed.number(), passed.on());
    }

    private static List<ServiceVolume> volumes(ServiceCase file) {
        var programme = file.programme();
        return programme == null
                ? List.of()
                : programme.services().stream()
                        .map(item -> new ServiceVolume(item.code().value(), item.volume()))
                        .toList();
    }
}
