package org.shagi.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked for on the command line; {@code ./start --help} tells what there is.
 *
 * @param demo whether to play the sample world
 * @param data folder of all data
 * @param port port of the portal, 1024 to 65000; the other services move with it
 * @param train whether to end as soon as all is ready and played: a life from which the cache for later starts is made
 */
record Options(boolean demo, Path data, int port, boolean train) {

    private static final int LEAST_PORT = 1024;
    private static final int GREATEST_PORT = 65_000;

    /** @throws StartRefused naming the first argument that is not understood */
    static Options parse(List<String> arguments) {
        boolean demo = false;
        boolean train = false;
        Path data = Path.of("data");
        int port = Suite.PORTAL.port();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--demo" -> demo = true;
                case "--train" -> train = true;
                case "--data" -> data = Path.of(valueOf(argument, rest));
                case "--port" -> port = port(argument, valueOf(argument, rest));
                default -> throw StartRefused.misunderstood(argument);
            }
        }
        return new Options(demo, data.toAbsolutePath().normalize(), port, train);
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw StartRefused.misunderstood(option);
        }
        return rest.next();
    }

    private static int port(String option, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= LEAST_PORT && port <= GREATEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below, as any other wrong value.
        }
        throw StartRefused.misunderstood(option + " " + value);
    }
}
