package org.shagi.portal.forms;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The texts of forms; in templates under the name {@code texts}. A field is called by the form's own word for it, {@code
 * form.<form>.<field>}, or by the common one, {@code field.<field>}; a hint stands under the same key with {@code .hint}.
 */
@Component("texts")
public class FormTexts {

    private final MessageSource messages;

    FormTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String label(Form form, String field) {
        var label = ownOrCommon(form, field, "");
        return label == null ? field : label;
    }

    /** What helps to fill in a field; null where nothing needs to be said. */
    public @Nullable String hint(Form form, String field) {
        return ownOrCommon(form, field, ".hint");
    }

    /** What one choice of a field is called. */
    public String option(Form form, String field, String option) {
        var label = ownOrCommon(form, field, "." + option);
        return label == null ? option : label;
    }

    /** The sentence of what is wrong. */
    public String sentence(Fault fault) {
        var key = fault.key();
        var sentence = key == null ? fault.sentence() : text(key);
        return sentence == null ? "" : sentence;
    }

    /** The text under a key, or the key itself where there is none. */
    public String orKey(String key) {
        var text = text(key);
        return text == null ? key : text;
    }

    private @Nullable String ownOrCommon(Form form, String field, String suffix) {
        var own = text("form." + form.id() + "." + field + suffix);
        return own == null ? text("field." + field + suffix) : own;
    }

    private @Nullable String text(String key) {
        return messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
    }
}
