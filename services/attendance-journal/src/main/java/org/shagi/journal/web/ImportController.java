package org.shagi.journal.web;

import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.ImportMonth;
import org.shagi.journal.application.MonthTemplate;
import org.shagi.journal.application.PaperNames;
import org.shagi.journal.domain.bulk.DayOutcome;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** A month as a workbook: the template with what the journal says, and the filled one taken in, tried first or at once. */
@RestController
@RequestMapping("/groups/{id}/months/{month}")
class ImportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MonthTemplate template;
    private final ImportMonth importMonth;
    private final Problems problems;
    private final JsonMapper json;

    ImportController(MonthTemplate template, ImportMonth importMonth, Problems problems, JsonMapper json) {
        this.template = template;
        this.importMonth = importMonth;
        this.problems = problems;
        this.json = json;
    }

    /** Lines by case number. */
    @GetMapping("/template.xlsx")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<byte[]> template(Actor reader, @PathVariable String id, @PathVariable YearMonth month) {
        return written(reader, id, month, PaperNames.NONE);
    }

    /** With the names that stand in the body; they are written into the workbook and not kept. */
    @PostMapping("/template.xlsx")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<byte[]> templateWithNames(
            Actor reader,
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestBody @Valid NamesRequest names) {
        return written(reader, id, month, names.names());
    }

    /**
     * A line for each day as soon as it has been worked on.
     *
     * @param trial whether nothing is to be stored
     * @param correctionReason why days of a closed month are changed
     */
    @PostMapping(value = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, SOCIAL_WORKER, INTEGRATION})
    void take(
            Actor writer,
            @PathVariable String id,
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "true") boolean trial,
            @RequestParam(required = false) @Nullable String correctionReason,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            Answers.orProblem(Decision.refused(Refusal.malformed("import-no-file")));
            return;
        }
        var content = file.getBytes();
        var work = Answers.orProblem(Texts.remarks(correctionReason, null)
                .then(remarks -> importMonth.begin(writer, id, month, content, trial, remarks)));
        var answer = new NdJson(json, response);
        int done = 0;
        for (Iterator<DayOutcome> days = work.outcomes().iterator(); days.hasNext(); ) {
            done++;
            answer.line(ImportedDayView.of(days.next(), done, work.total(), trial, problems, language));
        }
    }

    private ResponseEntity<byte[]> written(Actor reader, String groupId, YearMonth month, PaperNames names) {
        var book = Answers.orProblem(template.write(reader, groupId, month, names));
        return Files.answer("journal-" + month + ".xlsx", XLSX, book);
    }
}
