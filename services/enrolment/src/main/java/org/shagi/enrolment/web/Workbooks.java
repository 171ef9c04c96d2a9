package org.shagi.enrolment.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Workbooks over HTTP. */
final class Workbooks {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    /** @param name of the file, without its ending */
    static ResponseEntity<byte[]> answer(String name, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
