package org.shagi.deploy;

import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a service's own settings file says, together with the kit's if it imports that one.
 *
 * @param text both files, one after the other
 */
record Settings(String service, String text) {

    private static final String KIT = "infrastructure/kit/src/main/resources/shagi-kit.yml";

    static Settings of(String service) {
        var own = "services/%1$s/src/main/resources/%1$s.yml".formatted(service);
        var text = Repository.text(own);
        return new Settings(service, text.contains("shagi-kit.yml") ? text + "\n" + Repository.text(KIT) : text);
    }

    static boolean exist(String service) {
        return Files.exists(Repository.file("services/%1$s/src/main/resources/%1$s.yml".formatted(service)));
    }

    /** The port it listens on when nobody says otherwise. */
    String port() {
        return Repository.matches("(?:^server:\\s+port:|^server\\.port:)\\s*(?:\\$\\{\\w+:)?(\\d+)", text)
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " names no port"));
    }

    /** The environment variables it reads, each with its default; empty text where the default is empty or there is none. */
    Map<String, String> variables() {
        var variables = new TreeMap<String, String>();
        Repository.matches("\\$\\{([A-Z][A-Z0-9_]*)(:[^}\\n]*)?", text)
                .forEach(match -> variables.merge(
                        match.group(1),
                        match.group(2) == null ? "" : match.group(2).substring(1),
                        String::concat));
        return variables;
    }

    /** The variables without which it does not start. */
    Set<String> demandedVariables() {
        return Repository.matches("\\$\\{([A-Z][A-Z0-9_]*)\\}", text)
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    /** The topics that it listens to. */
    Set<String> topicsHeard() {
        return Repository.matches("-in-0\\.destination:\\s*(\\S+)", text)
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
