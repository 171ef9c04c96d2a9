package org.shagi.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Names and kinds of the services as they stand in papers (S003 VI.2, App.8): data, {@code documents/services.properties}. */
final class ServiceNames {

    private static final Properties NAMES = read();

    private ServiceNames() {}

    /** The service's name; the code itself for one that has no name. */
    static String name(String code) {
        return NAMES.getProperty(code, code);
    }

    /** The kind of service, such as {@code социально-бытовая}. */
    static String kind(String code) {
        return NAMES.getProperty(code + ".kind", "");
    }

    private static Properties read() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(ServiceNames.class.getResourceAsStream("/documents/services.properties")),
                UTF_8)) {
            var names = new Properties();
            names.load(file);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
