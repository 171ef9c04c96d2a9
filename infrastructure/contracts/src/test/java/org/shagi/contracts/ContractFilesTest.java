package org.shagi.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every event has its shape and its example, the two and the record agree, and nobody's personal data travel. */
class ContractFilesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Parts of field names that would carry a person rather than an id. */
    private static final List<String> PERSONAL = List.of(
            "lastname",
            "firstname",
            "patronymic",
            "fullname",
            "surname",
            "birth",
            "snils",
            "address",
            "phone",
            "sex",
            "passport",
            "relation",
            "representative",
            "diagnosis",
            "health",
            "email");

    /** The only names on the bus: of a department and of a group. */
    private static final Set<EventType> NAMED = Set.of(EventType.DEPARTMENT_REGISTERED, EventType.GROUP_ROSTER_CHANGED);

    private static final Pattern SNILS = Pattern.compile("\\d{3}-?\\d{3}-?\\d{3}[ -]?\\d{2}(?!\\d)");

    @ParameterizedTest
    @EnumSource
    void theExampleFitsTheSchema(EventType type) {
        assertThat(schema(type).validate(example(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaIsOfTheDraftAgreedOnAndSaysWhichEventItIs(EventType type) {
        var schema = JSON.readTree(ContractFiles.schema(type));

        assertThat(schema.at("/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.at("/title").asString()).isEqualTo(type.wireName());
        assertThat(schema.at("/description").asString()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void theExampleComesBackUnchangedThroughTheRecord(EventType type) {
        var event = EventJson.read(type, ContractFiles.example(type).getBytes(UTF_8));

        assertThat(JSON.readTree(EventJson.write(event))).isEqualTo(example(type));
        assertThat(EventType.of(event)).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaNamesTheFieldsOfTheRecordAndNoOthers(EventType type) {
        var described = new TreeSet<String>();
        fieldsOf(JSON.readTree(ContractFiles.schema(type)), "", described);
        var written = new TreeSet<String>();
        componentsOf(type.body(), "", written);

        assertThat(described).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void exactlyTheNullableComponentsAreOptional(EventType type) {
        var described = new TreeSet<String>();
        optionalOf(JSON.readTree(ContractFiles.schema(type)), "", described);
        var written = new TreeSet<String>();
        nullableOf(type.body(), "", written);

        assertThat(described).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void anEventOfTheTimeBeforeItsOptionalFieldsIsRead(EventType type) {
        var optional = new TreeSet<String>();
        nullableOf(type.body(), "", optional);
        var before = (ObjectNode) example(type);
        optional.forEach(field -> taking(before, field));

        assertThat(schema(type).validate(before)).isEmpty();
        assertThat(JSON.readTree(
                        EventJson.write(EventJson.read(type, before.toString().getBytes(UTF_8)))))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aRequiredFieldThatIsMissingOrNullIsNotRead(EventType type) {
        for (var field : required(ContractFiles.schema(type))) {
            var without = (ObjectNode) example(type);
            without.remove(field);
            assertThatIllegalArgumentException()
                    .as("without " + field)
                    .isThrownBy(() -> EventJson.read(type, without.toString().getBytes(UTF_8)));
            assertThatIllegalArgumentException()
                    .as("null " + field)
                    .isThrownBy(() -> EventJson.read(
                            type, without.putNull(field).toString().getBytes(UTF_8)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfTheSchemaIsDescribed(EventType type) {
        JSON.readTree(ContractFiles.schema(type))
                .at("/properties")
                .forEachEntry(
                        (field, schema) -> assertThat(schema.at("/description").asString())
                                .as(field)
                                .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void aFieldThatIsMissingOrNotAgreedOnIsRefused(EventType type) {
        for (var field : required(ContractFiles.schema(type))) {
            var without = (ObjectNode) example(type);
            without.remove(field);
            assertThat(schema(type).validate(without)).as("without " + field).isNotEmpty();
        }
        assertThat(schema(type).validate(((ObjectNode) example(type)).put("lastName", "Ромашкина")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobodysPersonalDataTravel(EventType type) {
        var fields = new TreeSet<String>();
        fieldsOf(JSON.readTree(ContractFiles.schema(type)), "", fields);

        assertThat(fields).noneMatch(ContractFilesTest::isPersonal);
        assertThat(fields.stream()
                        .filter(field -> field.toLowerCase(Locale.ROOT).endsWith("name")))
                .isEqualTo(NAMED.contains(type) ? List.of("/name") : List.of());
        assertThat(ContractFiles.example(type)).doesNotContainPattern(SNILS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/children/lastName", "/birthDate", "/representative", "/snils", "/children/homeAddress"})
    void aPersonalFieldWouldBeSeen(String field) {
        assertThat(isPersonal(field)).isTrue();
    }

    @Test
    void noFileIsLeftOfAnEventThatIsNoMore() throws IOException {
        var expected = Stream.of(EventType.values())
                .flatMap(type -> Stream.of("schema", "example")
                        .map(what -> "%s/%s.v%d.%s.json".formatted(type.topic(), type.event(), type.version(), what)))
                .toList();
        var folder = Path.of("src/main/resources/contracts");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static Schema schema(EventType type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ContractFiles.schema(type));
    }

    private static JsonNode example(EventType type) {
        return JSON.readTree(ContractFiles.example(type));
    }

    private static boolean isPersonal(String field) {
        var name = field.substring(field.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return PERSONAL.stream().anyMatch(name::contains);
    }

    private static void fieldsOf(JsonNode schema, String at, Set<String> fields) {
        schema.path("properties").forEachEntry((name, field) -> {
            fields.add(at + "/" + name);
            fieldsOf(field, at + "/" + name, fields);
            fieldsOf(field.path("items"), at + "/" + name, fields);
        });
    }

    private static void componentsOf(Class<?> record, String at, Set<String> fields) {
        for (RecordComponent component : record.getRecordComponents()) {
            fields.add(at + "/" + component.getName());
            recordsIn(component.getGenericType())
                    .forEach(nested -> componentsOf(nested, at + "/" + component.getName(), fields));
        }
    }

    private static List<String> required(String schema) {
        return JSON.readTree(schema)
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static void optionalOf(JsonNode schema, String at, Set<String> fields) {
        var required = required(schema.toString());
        schema.path("properties").forEachEntry((name, field) -> {
            if (!required.contains(name)) {
                fields.add(at + "/" + name);
            }
            optionalOf(field, at + "/" + name, fields);
            optionalOf(field.path("items"), at + "/" + name, fields);
        });
    }

    private static void nullableOf(Class<?> record, String at, Set<String> fields) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                fields.add(at + "/" + component.getName());
            }
            recordsIn(component.getGenericType())
                    .forEach(nested -> nullableOf(nested, at + "/" + component.getName(), fields));
        }
    }

    private static void taking(JsonNode from, String field) {
        var parts = field.substring(1).split("/", 2);
        if (from.isArray()) {
            from.forEach(item -> taking(item, field));
        } else if (parts.length == 1) {
            ((ObjectNode) from).remove(parts[0]);
        } else {
            taking(from.path(parts[0]), "/" + parts[1]);
        }
    }

    private static Set<Class<?>> recordsIn(Type type) {
        return switch (type) {
            case Class<?> plain when plain.isRecord() -> Set.of(plain);
            case ParameterizedType generic -> {
                var nested = new LinkedHashSet<Class<?>>();
                Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> nested.addAll(recordsIn(argument)));
                yield nested;
            }
            default -> Set.of();
        };
    }
}
