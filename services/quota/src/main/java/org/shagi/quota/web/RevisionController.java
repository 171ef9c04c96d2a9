package org.shagi.quota.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Role;
import org.shagi.quota.domain.Revision;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Tells when a figure has changed, so that an open page need not ask. */
@RestController
@RolesAllowed({
    Role.Names.CENTRAL_OFFICE,
    Role.Names.DIRECTOR,
    Role.Names.QUALITY_OFFICER,
    Role.Names.REGISTRAR,
    Role.Names.INTEGRATION,
    Role.Names.DEPARTMENT_HEAD,
    Role.Names.GROUP_LEADER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.CIRCLE_LEADER,
    Role.Names.SOCIAL_WORKER
})
class RevisionController {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int LOOKS = 50;

    private final Revision revision;
    private final SeenRevision seen;

    RevisionController(Revision revision) {
        this.revision = revision;
        this.seen = new SeenRevision(revision, BETWEEN_LOOKS);
    }

    /** A number that is greater after every change of any figure, over restarts too; it does not say of which one. */
    @GetMapping("/revision")
    long revision() {
        return revision.current();
    }

    /**
     * The same number as server-sent events, at once and after each change. A stream ends after five seconds and the reader opens the
     * next: so whoever may no longer see figures is not told for long, and no stream holds up the end of the service.
     *
     * @param known the number that the reader has, which is not told again; null for none
     */
    @GetMapping(path = "/revision/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void changes(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long known, HttpServletResponse response)
            throws IOException, InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().print("retry: 100\n\n");
        response.flushBuffer();
        long told = known == null ? -1 : known;
        for (int look = 0; look < LOOKS; look++) {
            long current = seen.number();
            if (current != told) {
                response.getWriter().print("id: %1$d\ndata: %1$d\n\n".formatted(current));
                response.flushBuffer();
                told = current;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
