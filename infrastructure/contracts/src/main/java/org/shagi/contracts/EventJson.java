package org.shagi.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON: unknown fields are passed over, so that an addition breaks no reader; a missing field is an error, unless its
 * component is {@code @Nullable}. Such a field is left out where there is nothing to say, never written as null.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new OptionalFields())
            .changeDefaultPropertyInclusion(fields -> fields.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    /** The body as it travels, UTF-8. */
    public static String write(Event event) {
        return MAPPER.writeValueAsString(event);
    }

    /**
     * Reads a body back.
     *
     * @throws IllegalArgumentException if it is no JSON of this type's shape; the message names the place, not the content
     */
    public static Event read(EventType type, byte[] body) {
        try {
            return MAPPER.readValue(new String(body, StandardCharsets.UTF_8), type.body());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "%s cannot be read: %s".formatted(type.wireName(), e.getOriginalMessage()));
        }
    }
}
