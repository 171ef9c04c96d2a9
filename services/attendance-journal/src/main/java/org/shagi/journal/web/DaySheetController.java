package org.shagi.journal.web;

import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.RecordDaySheet;
import org.shagi.journal.domain.JournalPage;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.IdempotencyKey;
import org.shagi.kit.web.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The day sheet for those who write in it: every specialist who gave a service that day (S003 III.6). */
@RestController
@RequestMapping("/groups/{id}/days/{date}")
class DaySheetController {

    private final RecordDaySheet recordDaySheet;

    DaySheetController(RecordDaySheet recordDaySheet) {
        this.recordDaySheet = recordDaySheet;
    }

    /** The whole sheet. {@code If-Match} is needed where a sheet with other content exists. */
    @PutMapping
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<RecordedView> putSheet(
            Actor writer,
            @PathVariable String id,
            @PathVariable LocalDate date,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody @Valid WholeSheetRequest request) {
        return stored(recorded(writer, id, date, request.edit(), seen));
    }

    /**
     * One page. {@code If-Match} names the version of the page, and is needed where the page has other content; what somebody
     * writes on another page meanwhile is not in the way.
     *
     * @param page 1 to 3
     */
    @PutMapping("/pages/{page}")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<RecordedView> putPage(
            Actor writer,
            @PathVariable String id,
            @PathVariable LocalDate date,
            @PathVariable int page,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody @Valid PageRequest request) {
        var wanted = Answers.orProblem(JournalPage.numbered(page)
                .map(Decision::accepted)
                .orElseGet(
                        () -> Decision.refused(Refusal.unknown("unknown-page").with("page", page))));
        var view = recorded(writer, id, date, request.edit(wanted), seen);
        return Answers.versioned(view.pages().getOrDefault(String.valueOf(page), 0L), view);
    }

    /** The roll call. Children named in neither list stay as they are; «Н» is refused for who has services that day. */
    @PutMapping("/attendance")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<RecordedView> putAttendance(
            Actor writer,
            @PathVariable String id,
            @PathVariable LocalDate date,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody @Valid RollCallRequest request) {
        return stored(recorded(writer, id, date, request.edit(), seen));
    }

    /** A session for everybody present. It adds and never overwrites, so {@code If-Match} may be left out. */
    @PostMapping("/sessions")
    @RolesAllowed({GROUP_LEADER, PSYCHOLOGIST, CIRCLE_LEADER, SOCIAL_WORKER, INTEGRATION})
    ResponseEntity<RecordedView> postSession(
            Actor writer,
            IdempotencyKey key,
            @PathVariable String id,
            @PathVariable LocalDate date,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody @Valid SessionRequest request) {
        var view = recorded(writer, id, date, Decision.accepted(request.edit(key)), seen);
        return Answers.created(view.changed(), "/groups/%s/days/%s".formatted(id, date), view.version(), view);
    }

    private RecordedView recorded(
            Actor writer, String groupId, LocalDate date, Decision<SheetEdit> edit, @Nullable String seen) {
        return Answers.orProblem(edit.then(wanted -> Versions.ifMatch(seen)
                        .then(version -> recordDaySheet.record(writer, groupId, date, wanted, version)))
                .map(RecordedView::of));
    }

    private static ResponseEntity<RecordedView> stored(RecordedView view) {
        return Answers.versioned(view.version(), view);
    }
}
