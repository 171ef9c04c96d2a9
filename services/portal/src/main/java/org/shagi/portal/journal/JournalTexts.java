package org.shagi.portal.journal;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The texts that the grid shows by itself, handed to the page: the keys of the bundle that begin with {@code grid.}, without it. */
@Component
class JournalTexts {

    private static final String BUNDLE = "portal.journal";
    private static final String PREFIX = "grid.";

    private final JsonMapper json;

    JournalTexts(JsonMapper json) {
        this.json = json;
    }

    /**
     * A JSON object that may stand inside a {@code script} element.
     *
     * @param language Russian is the default for any that the bundle does not know
     */
    String of(Locale language) {
        var bundle =
                ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var texts = new TreeMap<String, String>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> texts.put(key.substring(PREFIX.length()), bundle.getString(key)));
        return of(texts);
    }

    /** The same for other texts by key. */
    String of(Map<String, String> texts) {
        return json.writeValueAsString(texts).replace("<", "\\u003c");
    }
}
