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
import java.time.YearMonth;
import java.util.Locale;
import org.shagi.documents.Format;
import org.shagi.journal.application.ComparePrint;
import org.shagi.journal.application.PaperNames;
import org.shagi.journal.application.PrintMonth;
import org.shagi.journal.application.PrintThemes;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The paper twin of a month: the three pages and the themes, and what has changed since a print. */
@RestController
@RequestMapping("/groups/{id}/months/{month}")
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
class PaperController {

    private final PrintMonth printMonth;
    private final PrintThemes printThemes;
    private final ComparePrint comparePrint;

    PaperController(PrintMonth printMonth, PrintThemes printThemes, ComparePrint comparePrint) {
        this.printMonth = printMonth;
        this.printThemes = printThemes;
        this.comparePrint = comparePrint;
    }

    /** With numbers of case files in the place of names. */
    @GetMapping("/journal.{ending:pdf|docx}")
    ResponseEntity<byte[]> journal(
            Actor reader, @PathVariable String id, @PathVariable YearMonth month, @PathVariable String ending) {
        return printed(reader, id, month, PaperNames.NONE, ending);
    }

    /** With the names that stand in the body; they are printed and not kept. */
    @PostMapping("/journal.{ending:pdf|docx}")
    ResponseEntity<byte[]> journalWithNames(
            Actor reader,
            @PathVariable String id,
            @PathVariable YearMonth month,
            @PathVariable String ending,
            @RequestBody @Valid NamesRequest names) {
        return printed(reader, id, month, names.names(), ending);
    }

    /** The thematic plan, as far as it is drawn. */
    @GetMapping("/themes.{ending:pdf|docx}")
    ResponseEntity<byte[]> themes(
            Actor reader, @PathVariable String id, @PathVariable YearMonth month, @PathVariable String ending) {
        var format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        var file = Answers.orProblem(printThemes.print(reader, id, month, format));
        return Files.answer("themes-" + month + '.' + ending, format.mediaType(), file);
    }

    /** @param fingerprint as it stands in the footer, with or without its blanks */
    @GetMapping("/prints/{fingerprint}")
    ComparisonView compare(
            Actor reader, @PathVariable String id, @PathVariable YearMonth month, @PathVariable String fingerprint) {
        return ComparisonView.of(Answers.orProblem(comparePrint.compare(reader, id, month, fingerprint)));
    }

    private ResponseEntity<byte[]> printed(
            Actor reader, String groupId, YearMonth month, PaperNames names, String ending) {
        var format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        var file = Answers.orProblem(printMonth.print(reader, groupId, month, names, format));
        return Files.answer("journal-" + month + '.' + ending, format.mediaType(), file);
    }
}
