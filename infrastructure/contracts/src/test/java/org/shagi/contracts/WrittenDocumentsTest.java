package org.shagi.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents that are made of the sources; the build fails when they are stale, {@code -Dshagi.docs.write=true} renews them. */
class WrittenDocumentsTest {

    private static final String HOW =
            "*Written by `WrittenDocumentsTest` of `infrastructure/contracts`; renewed with `-Dshagi.docs.write=true`.*";

    @Test
    void theCatalogueOfEventsIsFresh() throws IOException {
        var entries =
                Stream.of(EventType.values()).map(WrittenDocumentsTest::entry).collect(joining("\n"));
        check("events.md", """
                # Events

                %s

                Messages are CloudEvents 1.0 in binary mode (headers `ce_id`, `ce_type`, `ce_source`, `ce_time`, `ce_specversion`,
                `ce_subject`), the body is JSON. Each carries the whole state of its subject and a version: a reader replaces what it
                holds if the version is newer. Schema and example of each lie in `infrastructure/contracts/src/main/resources/contracts`.

                %s""".formatted(HOW, entries));
    }

    @Test
    void theServiceMapIsFresh() throws IOException {
        var lines = new ArrayList<String>();
        for (var service : Landscape.services()) {
            lines.add("    %s[\"%s\"]".formatted(node(service), service));
        }
        for (var service : Landscape.services()) {
            Landscape.calledBy(service)
                    .forEach(called -> lines.add("    %s -. HTTP .-> %s".formatted(node(service), node(called))));
        }
        for (var publisher : Landscape.services()) {
            for (var consumer : Landscape.services()) {
                var events = Stream.of(EventType.values())
                        .filter(type -> type.topic().equals(publisher))
                        .filter(type -> Landscape.consumersOf(type).contains(consumer))
                        .map(EventType::event)
                        .toList();
                if (!events.isEmpty()) {
                    lines.add("    %s -- \"%s\" --> %s"
                            .formatted(node(publisher), String.join("<br>", events), node(consumer)));
                }
            }
        }
        check("service-map.md", """
                # Service map

                %s

                Solid: events over Kafka, one topic per publisher. Dotted: questions over HTTP.

                ```mermaid
                flowchart LR
                %s
                ```
                """.formatted(HOW, String.join("\n", lines)));
    }

    @Test
    void onlyAServiceWithAHandlerCountsAsConsumer() {
        assertThat(Landscape.services()).contains("enrolment", "quota");
        assertThat(Landscape.consumersOf(EventType.GROUP_PLAN_SET)).contains("quota");
        assertThat(Landscape.consumersOf(EventType.CYCLOGRAM_SET)).doesNotContain("quota");
    }

    private static String entry(EventType type) {
        var schema = JsonMapper.shared().readTree(ContractFiles.schema(type));
        var example = EventJson.read(type, ContractFiles.example(type).getBytes(UTF_8));
        var fields = new ArrayList<String>();
        fields(schema, "", fields);
        return """
                ## `%s`

                %s

                | topic | key | publisher | consumers |
                |---|---|---|---|
                | `%s` | `%s` | %s | %s |

                | field | type | meaning |
                |---|---|---|
                %s
                """.formatted(
                        type.wireName(),
                        schema.at("/description").asString(),
                        type.topic(),
                        keyField(example),
                        type.topic(),
                        orDash(Landscape.consumersOf(type)),
                        String.join("\n", fields));
    }

    /** The field whose value the message is keyed by. */
    private static String keyField(Event example) {
        var body = JsonMapper.shared().readTree(EventJson.write(example));
        return Stream.of("groupId", "departmentId", "year")
                .filter(field -> body.path(field).asString("").equals(example.key()))
                .findFirst()
                .orElseThrow();
    }

    private static void fields(JsonNode schema, String at, List<String> rows) {
        schema.path("properties").forEachEntry((name, field) -> {
            rows.add("| `%s` | %s | %s |"
                    .formatted(at + name, kind(field), field.path("description").asString("")));
            fields(field.path("items"), at + name + "[].", rows);
        });
    }

    private static String kind(JsonNode field) {
        if (field.has("enum")) {
            return field.path("enum").valueStream().map(JsonNode::asString).collect(joining(", "));
        }
        var type = field.path("type").asString("");
        return switch (type) {
            case "array" -> "list of " + kind(field.path("items"));
            case "object" ->
                field.has("additionalProperties")
                                && field.path("additionalProperties").isObject()
                        ? "%s by %s".formatted(kind(field.path("additionalProperties")), "code")
                        : "object";
            default -> field.path("format").asString(type);
        };
    }

    private static String orDash(List<String> names) {
        return names.isEmpty() ? "—" : String.join(", ", names);
    }

    private static String node(String service) {
        return service.replace('-', '_');
    }

    private static void check(String name, String content) throws IOException {
        var file = Landscape.document(name);
        if (Boolean.getBoolean("shagi.docs.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(file).as("renew it with -Dshagi.docs.write=true").exists().hasContent(content);
    }
}
