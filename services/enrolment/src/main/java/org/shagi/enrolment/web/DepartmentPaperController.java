package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import org.shagi.enrolment.application.PrintDepartmentPaper;
import org.shagi.enrolment.application.PrintUrgentJournal;
import org.shagi.enrolment.application.RecordMonthOrder;
import org.shagi.enrolment.application.WriteDepartmentPapers;
import org.shagi.enrolment.domain.department.MonthOrder;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a whole department, and who signs there. */
@RestController
@RequestMapping("/departments/{id}")
class DepartmentPaperController {

    private final PrintDepartmentPaper print;
    private final PrintUrgentJournal printUrgentJournal;
    private final WriteDepartmentPapers write;
    private final RecordMonthOrder recordMonthOrder;

    DepartmentPaperController(
            PrintDepartmentPaper print,
            PrintUrgentJournal printUrgentJournal,
            WriteDepartmentPapers write,
            RecordMonthOrder recordMonthOrder) {
        this.print = print;
        this.printUrgentJournal = printUrgentJournal;
        this.write = write;
        this.recordMonthOrder = recordMonthOrder;
    }

    @GetMapping("/documents/citizen-journal.{ending}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ResponseEntity<byte[]> journal(
            @PathVariable String id, @PathVariable String ending, @RequestParam int year, Actor actor) {
        return PaperFiles.answer(PaperFiles.format(ending).then(format -> print.journal(id, year, format, actor)));
    }

    @GetMapping("/documents/urgent-journal.{ending}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, QUALITY_OFFICER, REGISTRAR, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<byte[]> urgentJournal(
            @PathVariable String id, @PathVariable String ending, @RequestParam int year, Actor actor) {
        return PaperFiles.answer(
                PaperFiles.format(ending).then(format -> printUrgentJournal.print(id, year, format, actor)));
    }

    @GetMapping("/documents/service-order.{ending}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ResponseEntity<byte[]> serviceOrder(
            @PathVariable String id, @PathVariable String ending, @RequestParam YearMonth month, Actor actor) {
        return PaperFiles.answer(
                PaperFiles.format(ending).then(format -> print.serviceOrder(id, month, format, actor)));
    }

    /** The director has signed the order of the month. */
    @PutMapping("/months/{month}/order")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, INTEGRATION})
    OrderBody monthOrder(
            @PathVariable String id, @PathVariable YearMonth month, @Valid @RequestBody OrderBody body, Actor actor) {
        var kept =
                Answers.orProblem(recordMonthOrder.record(new MonthOrder(id, month, body.order(), actor.id()), actor));
        return new OrderBody(kept.order().number(), kept.order().date());
    }

    /** Which orders of months are written down, the latest month first. */
    @GetMapping("/months")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    List<MonthOrderView> months(@PathVariable String id, Actor actor) {
        return Answers.orProblem(recordMonthOrder.recorded(id, actor)).stream()
                .map(MonthOrderView::of)
                .toList();
    }

    @GetMapping("/signatories")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, CENTRAL_OFFICE, INTEGRATION})
    SignatoriesBody signatories(@PathVariable String id, Actor actor) {
        return SignatoriesBody.of(Answers.orProblem(write.signatories(id, actor)));
    }

    @PutMapping("/signatories")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, CENTRAL_OFFICE, INTEGRATION})
    SignatoriesBody signatories(@PathVariable String id, @Valid @RequestBody SignatoriesBody body, Actor actor) {
        return SignatoriesBody.of(Answers.orProblem(write.signatories(body.signatories(id), actor)));
    }
}
