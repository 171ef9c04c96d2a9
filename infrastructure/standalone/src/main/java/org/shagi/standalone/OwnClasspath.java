package org.shagi.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What stands on a service's classpath when it runs alone, as the build has written it into the service's jar. */
final class OwnClasspath {

    private OwnClasspath() {}

    /**
     * File names of the jars, without their folders.
     *
     * @throws IllegalStateException if the service's jar says nothing of its classpath
     */
    static List<String> jarsOf(String service, ClassLoader loader) {
        String resource = "META-INF/shagi/" + service + ".classpath";
        try (InputStream text = loader.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException("The jar of " + service + " lacks " + resource);
            }
            String paths = new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Stream.of(paths.split(":", -1))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
