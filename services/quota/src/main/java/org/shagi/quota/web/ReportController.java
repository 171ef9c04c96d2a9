package org.shagi.quota.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.documents.TableBook;
import org.shagi.documents.TableForm;
import org.shagi.documents.TablePaper;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.shagi.quota.application.IssueReport;
import org.shagi.quota.application.MakeReport;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.report.IssuedReport;
import org.shagi.quota.domain.report.ReportKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reports to the ministry: as they would read now or would have read on an earlier day, and the versions that were issued. With
 * {@code outside=true} numbers of people under five are not shown, nor is what tells them.
 */
@RestController
@RolesAllowed({
    Role.Names.CENTRAL_OFFICE,
    Role.Names.DIRECTOR,
    Role.Names.QUALITY_OFFICER,
    Role.Names.INTEGRATION,
    Role.Names.DEPARTMENT_HEAD,
    Role.Names.GROUP_LEADER
})
class ReportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MakeReport makeReport;
    private final IssueReport issueReport;
    private final ZoneId zone;
    private final String centre;

    ReportController(
            MakeReport makeReport,
            IssueReport issueReport,
            ZoneId zone,
            @Value("${shagi.centre.short-name}") String centre) {
        this.makeReport = makeReport;
        this.issueReport = issueReport;
        this.zone = zone;
        this.centre = centre;
    }

    @GetMapping("/reports/{kind:[a-z]+}")
    ReportView report(@PathVariable String kind, Wanted wanted, Actor actor) {
        return Answers.orProblem(made(kind, wanted, actor).map(made -> ReportView.of(made, wanted.isOutside())));
    }

    @GetMapping("/reports/{kind:[a-z]+}.{ending:xlsx|pdf}")
    ResponseEntity<byte[]> file(@PathVariable String kind, @PathVariable String ending, Wanted wanted, Actor actor) {
        return Answers.orProblem(made(kind, wanted, actor).map(made -> {
            var head = new ReportPaper.Head(
                    centre,
                    made.kind(),
                    made.name(),
                    made.period(),
                    made.knownAt(),
                    made.position(),
                    null,
                    wanted.isOutside());
            return answer(
                    ReportPaper.of(head, made.table(), zone),
                    "%s-%s".formatted(kind, made.period().to()),
                    ending);
        }));
    }

    /**
     * Issues what is known now as the next version; 200 with the last one if nothing has changed since, or with the one that the same
     * request has issued before. What was known on an earlier day is not issued: {@code asOf} is refused. What people write into the
     * report on the state assignment comes with it; without a body it is taken from the last version.
     */
    @PostMapping("/reports/{kind}/versions")
    @RolesAllowed({Role.Names.CENTRAL_OFFICE, Role.Names.DIRECTOR, Role.Names.INTEGRATION, Role.Names.DEPARTMENT_HEAD})
    ResponseEntity<ReportView> issue(
            @PathVariable String kind,
            Wanted wanted,
            @RequestBody(required = false) @Nullable RemarksBody body,
            IdempotencyKey key,
            Actor actor) {
        var remarks = body == null ? null : body.toDomain();
        var outcome = Answers.orProblem(kind(kind)
                .then(known -> wanted.now()
                        .then(asked -> asked.question(zone))
                        .then(asked -> issueReport.issue(known, asked, remarks, key.id(), actor))));
        var report = outcome.report();
        return Answers.created(
                outcome.fresh(),
                "/reports/versions/%s/%d".formatted(report.key(), report.number()),
                report.number(),
                view(report, false, actor));
    }

    /** The indicators of the report on the state assignment, with what its last version of these months has written to them. */
    @GetMapping("/reports/assignment/remarks")
    List<RemarksBody.WrittenView> remarks(
            @RequestParam String level,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to,
            Actor actor) {
        return Answers.orProblem(Period.between(from, to)
                        .then(period -> new Asked(level, id, from, to, null)
                                .question(zone)
                                .then(asked -> issueReport.written(asked, period, actor))))
                .stream()
                .map(RemarksBody.WrittenView::of)
                .toList();
    }

    /** Without tables: which versions there are of the reports of a kind, the newest first. */
    @GetMapping("/reports/{kind}/versions")
    List<IssuedView> versions(@PathVariable String kind, Wanted wanted, Actor actor) {
        return Answers.orProblem(kind(kind)
                .then(known -> wanted.asked().question(zone).then(asked -> issueReport.versions(known, asked, actor)))
                .map(versions -> versions.stream().map(IssuedView::of).toList()));
    }

    @GetMapping("/reports/versions/{key}/{number:[0-9]+}")
    ReportView version(
            @PathVariable String key,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean outside,
            Actor actor) {
        return view(Answers.orProblem(issueReport.version(key, number, actor)), outside, actor);
    }

    @GetMapping("/reports/versions/{key}/{number:[0-9]+}.{ending:xlsx|pdf}")
    ResponseEntity<byte[]> version(
            @PathVariable String key,
            @PathVariable int number,
            @PathVariable String ending,
            @RequestParam(defaultValue = "false") boolean outside,
            Actor actor) {
        var report = Answers.orProblem(issueReport.version(key, number, actor));
        var head = new ReportPaper.Head(
                centre,
                report.kind(),
                report.name(),
                report.period(),
                report.knownAt(),
                report.position(),
                report.number(),
                outside);
        var table = outside ? issueReport.forOutside(report) : report.table();
        return answer(
                ReportPaper.of(head, table, zone),
                "%s-v%d".formatted(report.kind().lowerCase(), number),
                ending);
    }

    /** @param level {@code centre} if it is left out */
    record Wanted(
            @Nullable String level,
            @Nullable String id,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            @Nullable LocalDate asOf,
            @Nullable Boolean outside) {

        Asked asked() {
            return new Asked(level, id, from, to, asOf);
        }

        /** The same where nothing but what is known now makes sense. */
        Decision<Asked> now() {
            return asOf == null ? Decision.accepted(asked()) : Decision.refused(Asked.malformed("asOf"));
        }

        boolean isOutside() {
            return Boolean.TRUE.equals(outside);
        }
    }

    private Decision<MakeReport.Made> made(String kind, Wanted wanted, Actor actor) {
        return kind(kind)
                .then(known -> wanted.asked().question(zone).then(asked -> makeReport.make(known, asked, actor)))
                .map(made -> wanted.isOutside() ? makeReport.forOutside(made) : made);
    }

    private ReportView view(IssuedReport report, boolean outside, Actor actor) {
        var shown = outside ? issueReport.forOutside(report) : report.table();
        var changes = outside || report.number() == 1
                ? List.<IssuedReport.Change>of()
                : report.changesSince(Answers.orProblem(issueReport.version(report.key(), report.number() - 1, actor)));
        return ReportView.of(report, shown, outside, changes);
    }

    private static Decision<ReportKind> kind(String name) {
        return ReportKind.named(name)
                .map(Decision::accepted)
                .orElseGet(() -> Decision.refused(Asked.malformed("kind")));
    }

    private static ResponseEntity<byte[]> answer(TableForm form, String name, String ending) {
        boolean paper = ending.equals("pdf");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, paper ? "application/pdf" : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(name, ending))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(paper ? TablePaper.of(form) : TableBook.of(form));
    }
}
