package org.shagi.portal.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.HttpClientErrorException;

/**
 * A service's refusal as a form needs it: what was said, and which fields it is about.
 *
 * @param code stable code of the refusal; empty if the service gave none
 * @param sentence in the language of the page; empty if the service said none
 * @param fields names of the fields it may be about, the likeliest first
 * @param facts what else the service told
 */
record Refusals(String code, String sentence, List<String> fields, Map<String, Object> facts) {

    /** Which field a rule speaks of; a rule that is not here is shown at the head of the form. */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("snils-wrong", List.of("child.snils")),
            Map.entry("born-after-application", List.of("child.birthDate")),
            Map.entry("child-too-young", List.of("child.birthDate")),
            Map.entry("child-too-old", List.of("child.birthDate")),
            Map.entry("group-of-another-department", List.of("groupId")),
            Map.entry("unknown-group", List.of("groupId")),
            Map.entry("unknown-department", List.of("departmentId")),
            Map.entry("period-out-of-order", List.of("to", "validTo")),
            Map.entry("contract-too-early", List.of("concludedOn")),
            Map.entry("term-before-contract", List.of("from")),
            Map.entry("outside-course", List.of("to", "from", "lastDay")),
            Map.entry("date-too-early", List.of("on")),
            Map.entry("date-in-the-future", List.of("on")),
            Map.entry("milestone-passed", List.of("on")),
            Map.entry("consequences-not-explained", List.of("consequencesExplained")),
            Map.entry("after-the-stay", List.of("lastDay")),
            Map.entry("id-document-incomplete", List.of("child.idDocument.type")),
            Map.entry("group-name-taken", List.of("name")),
            Map.entry("period-overlaps", List.of("from")));

    private static final ParameterizedTypeReference<Map<String, Object>> PROBLEM =
            new ParameterizedTypeReference<>() {};

    static Refusals of(HttpClientErrorException answer) {
        var facts = body(answer);
        var code = text(facts.get("code"));
        var fields = Stream.concat(
                        FIELDS.getOrDefault(code, List.of()).stream(),
                        Arrays.stream(text(facts.get("place")).split(",\\s*")).filter(place -> !place.isBlank()))
                .toList();
        return new Refusals(code, text(facts.get("detail")), fields, facts);
    }

    private static Map<String, Object> body(HttpClientErrorException answer) {
        if (answer.getResponseBodyAsByteArray().length == 0) {
            return Map.of();
        }
        return Optional.ofNullable(answer.getResponseBodyAs(PROBLEM)).orElse(Map.of());
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
