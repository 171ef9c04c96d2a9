package org.shagi.enrolment.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.documents.AcceptanceActForm;
import org.shagi.documents.Format;
import org.shagi.documents.Letterhead;
import org.shagi.documents.NumberedPaper;
import org.shagi.documents.Press;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.paper.ActSignatories;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** An act on paper: a draft says so, and has no number. */
@Component
public class PrintAct {

    private final Desk desk;
    private final ReadActs readActs;
    private final Press press;
    private final DepartmentTemplates templates;
    private final Letterheads letterheads;
    private final ActSignatories signatories;

    PrintAct(
            Desk desk,
            ReadActs readActs,
            Press press,
            DepartmentTemplates templates,
            Letterheads letterheads,
            ActSignatories signatories) {
        this.desk = desk;
        this.readActs = readActs;
        this.press = press;
        this.templates = templates;
        this.letterheads = letterheads;
        this.signatories = signatories;
    }

    public Decision<PaperFile> print(String caseId, String actId, Format format, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> readActs.one(caseId, actId, actor).map(shown -> printed(file, shown, format)));
    }

    private PaperFile printed(ServiceCase file, ShownAct shown, Format format) {
        var number = file.number() == null ? "" : file.number().shown();
        var own = press.with(templates.of(file.departmentId()));
        return PaperFile.of("act", number, format, own.print(form(file, shown), format));
    }

    private AcceptanceActForm form(ServiceCase file, ShownAct shown) {
        var act = shown.act();
        var head = letterheads.of(file.departmentId());
        var basis = shown.corrected() == null ? act.kind() : shown.corrected().kind();
        boolean byDirector = signatories.signs(basis) == ActSignatories.Post.DIRECTOR;
        return new AcceptanceActForm(
                head,
                AcceptanceActForm.Kind.valueOf(act.kind().name()),
                numbered(act),
                shown.corrected() == null ? null : numbered(shown.corrected()),
                PrintCasePaper.term(act.period()),
                letterheads.representative(file),
                letterheads.child(file),
                Objects.requireNonNull(PrintCasePaper.contract(file)),
                PrintCasePaper.programme(file),
                act.lines().stream()
                        .map(line -> new AcceptanceActForm.Line(
                                line.code().value(), line.planned(), line.delivered(), line.sinceStart()))
                        .toList(),
                byDirector ? "Директор" : "Заведующий отделением",
                signed(head, byDirector));
    }

    private static @Nullable String signed(Letterhead head, boolean byDirector) {
        var person = byDirector ? head.director() : head.head();
        return person == null ? null : person.signed();
    }

    private static @Nullable NumberedPaper numbered(Act act) {
        var signature = act.signature();
        return signature == null ? null : new NumberedPaper(signature.number().shown(), signature.on());
    }
}
