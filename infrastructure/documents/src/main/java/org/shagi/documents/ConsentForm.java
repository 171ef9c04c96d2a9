package org.shagi.documents;

import java.util.Map;

/**
 * One of the three consents that are asked for apart from each other and from every other paper (152-ФЗ art. 9 and 10.1, Civil Code
 * art. 152.1). A child of 5 to 12 never signs: the representative does.
 */
public record ConsentForm(Letterhead letterhead, Kind kind, Adult representative, Child child) implements OfficialForm {

    /** What is consented to. */
    public enum Kind {
        PROCESSING("consent-processing", "Согласие на обработку персональных данных"),
        PHOTO("consent-photo", "Согласие на фото- и видеосъёмку"),
        DISSEMINATION("consent-dissemination", "Согласие на распространение персональных данных");

        private final String template;
        private final String title;

        Kind(String template, String title) {
            this.template = template;
            this.title = title;
        }
    }

    @Override
    public String template() {
        return kind.template;
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        representative.into(fields);
        child.into(fields);
        return fields.put("footer", kind.title).map();
    }
}
