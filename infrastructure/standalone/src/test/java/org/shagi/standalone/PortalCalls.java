package org.shagi.standalone;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shagi.portal.services.ServiceClients;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the portal asks of a service, held against what the service says that it answers. */
final class PortalCalls {

    private PortalCalls() {}

    /**
     * The portal's calls that a service does not answer, such as {@code quota: GET /weather}.
     *
     * @param described OpenAPI description of the service, JSON
     */
    static List<String> unanswered(String service, String described) {
        JsonNode paths = JsonMapper.shared().readTree(described).path("paths");
        List<String> answered = paths.propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> call(method.toUpperCase(Locale.ROOT), path.getKey())))
                .toList();
        return AnnotatedElementUtils.getMergedRepeatableAnnotations(ServiceClients.class, ImportHttpServices.class)
                .stream()
                .filter(clients -> clients.group().equals(service))
                .flatMap(clients -> Arrays.stream(clients.types()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .flatMap(PortalCalls::called)
                .filter(call -> answered.stream().noneMatch(answer -> fits(call, answer)))
                .map(call -> service + ": " + call)
                .toList();
    }

    private static Stream<String> called(Method method) {
        HttpExchange exchange = AnnotatedElementUtils.getMergedAnnotation(method, HttpExchange.class);
        return exchange == null ? Stream.empty() : Stream.of(call(exchange.method(), exchange.url()));
    }

    /** A variable of a call may be a word that the service spells out, such as the name of a step. */
    private static boolean fits(String call, String answer) {
        String[] asked = call.split("/", -1);
        String[] given = answer.split("/", -1);
        return asked.length == given.length
                && IntStream.range(0, asked.length)
                        .allMatch(at -> asked[at].equals(given[at]) || asked[at].equals("{}"));
    }

    /** Variables are called this here and that there. */
    private static String call(String method, String path) {
        return method + " " + path.replaceAll("\\{[^}]*}", "{}");
    }
}
