package org.shagi.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every refusal code that a service's main sources name has its sentence in Russian and in English. */
public final class RefusalTextsCheck {

    private static final Pattern CODE = Pattern.compile(
            "Refusal\\s*\\.\\s*(?:rule|unknown|conflict|stale|forbidden|malformed|preconditionRequired)\\(\\s*\"([a-z0-9-]+)\"");

    private RefusalTextsCheck() {}

    /**
     * Compares the codes in {@code src/main/java} of the module under test with the bundle.
     *
     * @param service the service's name, such as {@code attendance-journal}
     */
    public static void everyCodeHasItsTexts(String service) {
        var codes = codesIn(Path.of("src/main/java"));
        assertThat(codes).as("codes named in the sources").isNotEmpty();
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var kit = ResourceBundle.getBundle("kit/refusals", Locale.ROOT, control).keySet();
        for (var locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            var bundle = ResourceBundle.getBundle(service + "/refusals", locale, control);
            assertThat(bundle.getLocale()).isEqualTo(locale);
            var own = new TreeSet<>(codes);
            own.removeAll(kit);
            assertThat(bundle.keySet())
                    .as("texts in %s", bundle.getBaseBundleName())
                    .containsAll(own);
            own.forEach(code -> assertThat(bundle.getString(code)).isNotBlank());
        }
    }

    private static TreeSet<String> codesIn(Path sources) {
        var codes = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> CODE.matcher(read(file)).results().forEach(match -> codes.add(match.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
