package org.shagi.portal.diagnostics;

import org.shagi.portal.frame.Missing;
import org.shagi.portal.services.DiagnosticsApi.Conduct;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Methods and subgroups as a page showed them, in a field of its form: whoever writes over them has seen them. */
@Component
class SeenConduct {

    private final JsonMapper json;

    SeenConduct(JsonMapper json) {
        this.json = json;
    }

    String write(Conduct conduct) {
        return json.writeValueAsString(conduct);
    }

    /** @throws Missing if it is nothing that a page can have written */
    Conduct read(String field) {
        try {
            return json.readValue(field, Conduct.class);
        } catch (JacksonException notOurs) {
            throw new Missing();
        }
    }
}
