package org.shagi.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** An icon the font does not have is drawn as nothing: the entry beside it then stands out of line, and nobody is told. */
class IconsTest {

    private static final Pattern ICON = Pattern.compile("(?<![\\w-])ti-[a-z][a-z0-9-]*[a-z0-9]");

    @Test
    void everyIconNamedInThePagesIsInTheFont() throws IOException {
        Set<String> named;
        try (var files = Files.walk(Path.of("src/main"))) {
            named = files.filter(file -> file.toString().matches(".*\\.(java|html|js)"))
                    .map(IconsTest::text)
                    .flatMap(text -> ICON.matcher(text).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(named).isNotEmpty().isSubsetOf(inTheFont());
    }

    private static Set<String> inTheFont() throws IOException {
        var sheet = new PathMatchingResourcePatternResolver()
                .getResources(
                        "classpath*:META-INF/resources/webjars/tabler__icons-webfont/*/dist/tabler-icons.min.css")[0];
        return ICON.matcher(sheet.getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
