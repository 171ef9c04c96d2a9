package org.shagi.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of the repository, seen from this module. */
final class Repository {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Repository() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A YAML or JSON file as maps, lists and scalars. */
    static Map<String, Object> yaml(String path) {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text(path)));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    static List<String> strings(Object node) {
        return ((List<?>) node).stream().map(Object::toString).toList();
    }

    static Stream<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results();
    }

    /** Modules that this POM names, in its order. */
    static List<String> modules(String pom) {
        return matches("<module>([^<]+)</module>", text(pom))
                .map(match -> match.group(1))
                .toList();
    }
}
