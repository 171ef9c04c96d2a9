package org.shagi.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Which jar offers which auto-configuration. */
final class AutoConfigurationJars {

    private static final String OFFERS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    /** File name of the jar by name of the class; what is offered from a folder is not here. */
    static final Map<String, String> BY_CLASS = read();

    private AutoConfigurationJars() {}

    private static Map<String, String> read() {
        Map<String, String> jars = new HashMap<>();
        try {
            for (URL offers : Collections.list(
                    AutoConfigurationJars.class.getClassLoader().getResources(OFFERS))) {
                String jar = jarOf(offers);
                try (var text = offers.openStream()) {
                    new String(text.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .forEach(type -> jars.put(type, jar));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(jars);
    }

    private static String jarOf(URL resource) {
        String path = resource.getPath();
        int end = path.indexOf('!');
        String jar = end < 0 ? path : path.substring(0, end);
        return jar.substring(jar.lastIndexOf('/') + 1);
    }
}
