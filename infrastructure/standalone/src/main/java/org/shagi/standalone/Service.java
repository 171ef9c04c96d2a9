package org.shagi.standalone;

import java.util.Locale;

/**
 * One service of the suite.
 *
 * @param name its name: of its configuration file, its database, its topic and its jar
 * @param application its Spring Boot application class
 * @param port the port it listens on when the suite is on its usual ports
 * @param hasTopic whether it may tell the others something
 */
record Service(String name, Class<?> application, int port, boolean hasTopic) {

    /** The name under which others are told where it answers, such as {@code SHAGI_STATE_ASSIGNMENT_URL}. */
    String urlVariable() {
        return "SHAGI_" + name.replace('-', '_').toUpperCase(Locale.ROOT) + "_URL";
    }
}
