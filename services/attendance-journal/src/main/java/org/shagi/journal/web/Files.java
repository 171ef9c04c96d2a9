package org.shagi.journal.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Files that are made for whoever asks. */
final class Files {

    private Files() {}

    /** @param name of the file, with its ending */
    static ResponseEntity<byte[]> answer(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
