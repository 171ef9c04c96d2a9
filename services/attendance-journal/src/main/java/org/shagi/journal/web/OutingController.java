package org.shagi.journal.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.documents.Format;
import org.shagi.journal.application.KeepOutings;
import org.shagi.journal.application.KeepOutings.MonthOutings;
import org.shagi.journal.application.PrintOuting;
import org.shagi.journal.domain.OutsideEvents.Unready;
import org.shagi.journal.domain.outing.Outing;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Outings: the order and the safety briefing for events outside the centre. */
@RestController
@RequestMapping("/groups/{id}")
class OutingController {

    private final KeepOutings keepOutings;
    private final PrintOuting printOuting;

    OutingController(KeepOutings keepOutings, PrintOuting printOuting) {
        this.keepOutings = keepOutings;
        this.printOuting = printOuting;
    }

    @GetMapping("/months/{month}/outings")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    OutingsView outings(Actor reader, @PathVariable String id, @PathVariable YearMonth month) {
        return OutingsView.of(Answers.orProblem(keepOutings.of(reader, id, month)));
    }

    /** The outing of a day as a whole. {@code If-Match} is needed where one with other content exists. */
    @PutMapping("/outings/{date}")
    @RolesAllowed({GROUP_LEADER, DEPARTMENT_HEAD, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<Outing> keep(
            Actor writer,
            @PathVariable String id,
            @PathVariable LocalDate date,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody @Valid OutingRequest request) {
        var kept = Answers.orProblem(request.outing(id, date, writer)
                .then(wanted -> Versions.ifMatch(seen).then(version -> keepOutings.keep(writer, wanted, version))));
        return Answers.versioned(kept.version(), kept);
    }

    /** Order and list of the briefing, with the names that stand in the body; they are printed and not kept. */
    @PostMapping("/outings/{date}/order.{ending:pdf|docx}")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    ResponseEntity<byte[]> print(
            Actor reader,
            @PathVariable String id,
            @PathVariable LocalDate date,
            @PathVariable String ending,
            @RequestBody @Valid NamesRequest names) {
        var format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        var file = Answers.orProblem(printOuting.print(reader, id, date, names.names(), format));
        return Files.answer("outing-" + date + '.' + ending, format.mediaType(), file);
    }

    /** @param unready planned outside, with order or briefing missing */
    record OutingsView(List<Outing> outings, List<UnreadyView> unready) {

        static OutingsView of(MonthOutings month) {
            return new OutingsView(
                    month.outings(),
                    month.unready().stream().map(UnreadyView::of).toList());
        }
    }

    record UnreadyView(
            @Nullable LocalDate date,
            String theme,
            @Nullable String code,
            List<Outing.Missing> missing) {

        static UnreadyView of(Unready unready) {
            var event = unready.event();
            return new UnreadyView(event.date(), event.theme(), event.code(), unready.missing());
        }
    }
}
