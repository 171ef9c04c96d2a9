package org.shagi.deploy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** docker-compose.yml, read. */
final class Compose {

    static final String FILE = "docker-compose.yml";

    private static final Map<String, Object> ALL = Repository.yaml(FILE);

    private Compose() {}

    static Map<String, Object> section(String name) {
        return Repository.map(ALL.get(name));
    }

    static Map<String, Container> containers() {
        var containers = new TreeMap<String, Container>();
        section("services")
                .forEach((name, settings) -> containers.put(name, new Container(name, Repository.map(settings))));
        return containers;
    }

    /** The containers that are built here, by name: the services and the portal. */
    static Map<String, Container> built() {
        return containers().values().stream()
                .filter(container -> container.settings().containsKey("build"))
                .collect(Collectors.toMap(Container::name, container -> container, (a, b) -> a, TreeMap::new));
    }

    static Container container(String name) {
        var container = containers().get(name);
        if (container == null) {
            throw new AssertionError("no container " + name);
        }
        return container;
    }

    /** One entry under {@code services}. */
    record Container(String name, Map<String, Object> settings) {

        Object setting(String key) {
            var value = settings.get(key);
            if (value == null) {
                throw new AssertionError(name + " has no " + key);
            }
            return value;
        }

        Map<String, Object> environment() {
            return Repository.map(settings.getOrDefault("environment", Map.of()));
        }

        List<String> list(String key) {
            return Repository.strings(settings.getOrDefault(key, List.of()));
        }

        Map<String, Object> build() {
            return Repository.map(setting("build"));
        }

        String buildArgument(String argument) {
            return String.valueOf(
                    Repository.map(build().getOrDefault("args", Map.of())).get(argument));
        }

        Map<String, Object> dependsOn() {
            return Repository.map(settings.getOrDefault("depends_on", Map.of()));
        }

        @Override
        public String toString() {
            return name;
        }

        /** Whether it does one thing and ends. */
        boolean ends() {
            return name.endsWith("-init");
        }
    }
}
