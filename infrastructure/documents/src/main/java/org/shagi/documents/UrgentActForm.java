package org.shagi.documents;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The act of provision of urgent social services to a parent without a programme, at most two a month and of different kinds
 * (S003 III.7.2(3)).
 *
 * @param recipient who received them; null prints lines
 */
public record UrgentActForm(Letterhead letterhead, @Nullable Adult recipient) implements OfficialForm {

    @Override
    public String template() {
        return "urgent-act";
    }

    @Override
    public Map<String, Object> fields() {
        var fields = new Fields();
        letterhead.into(fields);
        return fields.line(
                        "recipient", recipient == null ? null : recipient.name().in(NameCase.DATIVE))
                .put(
                        "recipientSigned",
                        recipient == null ? null : recipient.name().signed())
                .line("phone", recipient == null ? null : recipient.phone())
                .put("footer", "Акт о предоставлении срочных социальных услуг")
                .map();
    }
}
