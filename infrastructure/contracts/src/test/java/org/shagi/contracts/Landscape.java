package org.shagi.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The services as their own sources tell of them: settings for what they listen to and call, handlers for what they heed. */
final class Landscape {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern DESTINATION =
            Pattern.compile("spring\\.cloud\\.stream\\.bindings\\.\\w+-in-0\\.destination");
    private static final Pattern CALLED = Pattern.compile("spring\\.http\\.serviceclient\\.([a-z-]+)\\.base-url");

    private Landscape() {}

    /** All services, by name. */
    static List<String> services() {
        try (var folders = Files.list(ROOT.resolve("services"))) {
            return folders.filter(folder -> Files.exists(settings(folder)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The services that listen to the event's topic and have a handler for it. */
    static List<String> consumersOf(EventType type) {
        return services().stream()
                .filter(service -> topicsOf(service).contains(type.topic()))
                .filter(service -> handles(service, type))
                .toList();
    }

    /** The services that a service asks over HTTP. */
    static Set<String> calledBy(String service) {
        var called = new TreeSet<String>();
        properties(service).stringPropertyNames().forEach(key -> {
            var match = CALLED.matcher(key);
            if (match.matches() && services().contains(match.group(1))) {
                called.add(match.group(1));
            }
        });
        return called;
    }

    /** A generated document of the project. */
    static Path document(String name) {
        return ROOT.resolve("docs").resolve(name);
    }

    private static Set<String> topicsOf(String service) {
        var topics = new TreeSet<String>();
        var properties = properties(service);
        properties.stringPropertyNames().stream()
                .filter(key -> DESTINATION.matcher(key).matches())
                .forEach(key -> topics.add(properties.getProperty(key)));
        return topics;
    }

    private static boolean handles(String service, EventType type) {
        Predicate<String> names = Pattern.compile("\\b" + type.body().getSimpleName() + "\\.class\\b")
                .asPredicate()
                .and(source -> source.contains("EventHandlers"));
        try (Stream<Path> sources = Files.walk(ROOT.resolve("services/" + service + "/src/main/java"))) {
            return sources.filter(file -> file.getParent().endsWith("messaging"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Landscape::read)
                    .anyMatch(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path settings(Path service) {
        return service.resolve("src/main/resources/" + service.getFileName() + ".yml");
    }

    private static Properties properties(String service) {
        var properties = new Properties();
        var settings = YAMLMapper.shared().readTree(read(settings(ROOT.resolve("services/" + service))));
        flatten(settings, "", properties);
        return properties;
    }

    private static void flatten(JsonNode node, String at, Properties properties) {
        if (node.isObject()) {
            node.forEachEntry((key, value) -> flatten(value, at.isEmpty() ? key : at + "." + key, properties));
        } else {
            properties.setProperty(at, node.asString(""));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
