package org.shagi.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/portal/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]+)");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "journal"})
    void bothLanguagesHaveTheSameKeys(String bundle) throws IOException {
        var russian = bundle(bundle);
        var english = bundle(bundle + "_en");

        assertThat(english.keySet()).isEqualTo(russian.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en"})
    void everyTextWithArgumentsIsAPatternThatCanBeRead(String bundle) throws IOException {
        for (var text : bundle(bundle).values()) {
            assertThat(new MessageFormat((String) text, Locale.ROOT)).isNotNull();
        }
    }

    @Test
    void everyTextThatATemplateNamesExists() throws IOException {
        var keys = new TreeSet<Object>(bundle("messages").keySet());
        keys.addAll(bundle("journal").keySet());
        try (var templates = Files.walk(TEMPLATES)) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(template))
                        .results()
                        .forEach(key -> assertThat(keys).as(template.toString()).contains(key.group(1)));
            }
        }
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/portal/" + name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
