package org.shagi.journal.web;

import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalLong;
import org.shagi.journal.application.RecordDaySheet;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.Problems;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many day sheets in one request, a JSON object to a line. Each is judged and stored by itself, and answered by a line before the next
 * is read, so neither side keeps more than a line. The same lines again change nothing.
 */
@RestController
class BulkController {

    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_LINE = 65_536;

    private final RecordDaySheet recordDaySheet;
    private final Validator validator;
    private final Problems problems;
    private final JsonMapper json;

    BulkController(RecordDaySheet recordDaySheet, Validator validator, Problems problems, JsonMapper json) {
        this.recordDaySheet = recordDaySheet;
        this.validator = validator;
        this.problems = problems;
        this.json = json;
    }

    @PutMapping(value = "/days", consumes = NdJson.TYPE)
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, SOCIAL_WORKER, INTEGRATION})
    void putSheets(Actor writer, InputStream body, Locale language, HttpServletResponse response) throws IOException {
        var lines = new Lines(body, LONGEST_LINE);
        var answer = new NdJson(json, response);
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.number() > MOST_LINES) {
                answer.line(refused(line, Refusal.malformed("too-many-lines").with("most", MOST_LINES), language));
                return;
            }
            answer.line(worked(writer, line, language));
        }
    }

    private BulkLineView worked(Actor writer, Lines.Line line, Locale language) {
        if (line.isTooLong()) {
            return refused(line, malformed("line"), language);
        }
        try {
            var request = json.readValue(line.text(), BulkLineRequest.class);
            var faults = validator.validate(request);
            if (!faults.isEmpty()) {
                var place = faults.iterator().next().getPropertyPath().toString();
                return refused(line, malformed(place), language).about(request);
            }
            return switch (recorded(writer, request)) {
                case Decision.Accepted<RecordDaySheet.Outcome>(RecordDaySheet.Outcome outcome) ->
                    BulkLineView.stored(line.number(), request, RecordedView.of(outcome));
                case Decision.Refused<RecordDaySheet.Outcome>(Refusal why) ->
                    refused(line, why, language).about(request);
            };
        } catch (JacksonException unreadable) {
            return refused(line, malformed("line"), language);
        }
    }

    private Decision<RecordDaySheet.Outcome> recorded(Actor writer, BulkLineRequest request) {
        var version = request.version();
        var seen = version == null ? OptionalLong.empty() : OptionalLong.of(version);
        return request.sheet()
                .edit()
                .then(edit -> recordDaySheet.record(writer, request.group(), request.date(), edit, seen));
    }

    private BulkLineView refused(Lines.Line line, Refusal why, Locale language) {
        return BulkLineView.refused(line.number(), why.code(), problems.of(why, language));
    }

    private static Refusal malformed(String place) {
        return Refusal.malformed("malformed-body").with("place", place);
    }
}
