package org.shagi.enrolment.web;

import java.util.Arrays;
import java.util.Locale;
import org.shagi.documents.Format;
import org.shagi.enrolment.application.PaperFile;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.Answers;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Printed papers as answers; nothing on the way may keep one. */
final class PaperFiles {

    private PaperFiles() {}

    /** The kind of file by the ending of the address. */
    static Decision<Format> format(String ending) {
        return Arrays.stream(Format.values())
                .filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst()
                .<Decision<Format>>map(Decision::accepted)
                .orElseGet(
                        () -> Decision.refused(Refusal.unknown("unknown-format").with("format", ending)));
    }

    static ResponseEntity<byte[]> answer(Decision<PaperFile> printed) {
        var file = Answers.orProblem(printed);
        var shown = file.format() == Format.PDF ? "inline" : "attachment";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "%s; filename=\"%s\"".formatted(shown, file.name()))
                .body(file.content());
    }

    static Refusal unknown(String kind) {
        return Refusal.unknown("unknown-paper").with("paper", kind);
    }
}
