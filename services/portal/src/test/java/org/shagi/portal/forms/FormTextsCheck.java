package org.shagi.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.stream.Stream;

/** That everything a form shows has its text in a bundle: label, choices, title. */
public final class FormTextsCheck {

    private FormTextsCheck() {}

    public static void everythingHasAText(FormSpec spec, Properties texts) {
        for (var field : spec.fields()) {
            assertThat(has(spec, field.name(), texts))
                    .as(spec.id() + "." + field.name())
                    .isTrue();
            for (var option : field.options()) {
                assertThat(has(spec, field.name() + "." + option, texts))
                        .as(spec.id() + "." + field.name() + "." + option)
                        .isTrue();
            }
        }
    }

    private static boolean has(FormSpec spec, String name, Properties texts) {
        return Stream.of("form." + spec.id() + "." + name, "field." + name).anyMatch(texts::containsKey);
    }
}
