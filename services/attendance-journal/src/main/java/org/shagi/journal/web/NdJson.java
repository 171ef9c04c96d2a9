package org.shagi.journal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;

/** An answer of many lines, each a JSON object of its own that leaves as soon as it is written. */
final class NdJson {

    static final String TYPE = "application/x-ndjson";

    private final JsonMapper json;
    private final OutputStream out;

    NdJson(JsonMapper json, HttpServletResponse response) throws IOException {
        this.json = json;
        response.setContentType(TYPE);
        response.setHeader("Cache-Control", "no-store");
        this.out = response.getOutputStream();
    }

    /** Waits as long as the reader does not take what was written before. */
    void line(Object value) throws IOException {
        out.write(json.writeValueAsBytes(value));
        out.write('\n');
        out.flush();
    }
}
