package org.shagi.documents;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.shagi.documents.TemplateFault.Why;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a template of the centre's own may say. Whoever may change a template may not therefore run anything: only the paths to fields,
 * repetition, conditions and parts of other templates are let through, everything else is refused before the engine sees it.
 */
final class TemplateRules {

    private static final String PATH = "\\$\\{(?!class\\b)[a-z][a-zA-Z0-9]*(\\.(?!class\\b)[a-z][a-zA-Z0-9]*){0,2}\\}";
    private static final String ARGUMENT = "(" + PATH + "|'[^'_$#*@~{}]*'|~\\{::[a-z]+\\})";
    private static final Pattern FIELD = Pattern.compile("\\$\\{([a-z]\\w*)");
    private static final Pattern TEXT = Pattern.compile(PATH + "|\\|([^|_$#*@~{}]|" + PATH + ")*\\|");
    private static final Pattern CONDITION = Pattern.compile(PATH);
    private static final Pattern EACH = Pattern.compile("([a-z]\\w*) : " + PATH);
    private static final Pattern PART =
            Pattern.compile("~\\{[a-z-]+ :: [a-z]+(\\(" + ARGUMENT + "(, " + ARGUMENT + ")*\\))?\\}|" + PATH);
    private static final Pattern FRAGMENT = Pattern.compile("[a-z]+(\\([a-z]+(, [a-z]+)*\\))?");
    private static final Pattern INLINE = Pattern.compile("\\[[\\[(]|__\\$|&#");

    private TemplateRules() {}

    /** The first fault of a well-formed text; empty if there is none. */
    static Optional<TemplateFault> firstFault(String template, Document text, Set<String> fields) {
        var all = text.getElementsByTagName("*");
        var known = new HashSet<>(fields);
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            var fault = attributes(template, element, known);
            if (fault.isPresent()) {
                return fault;
            }
        }
        var inline = INLINE.matcher(text.getDocumentElement().getTextContent());
        return inline.find()
                ? Optional.of(new TemplateFault(template, Why.NOT_ALLOWED, 0, inline.group()))
                : Optional.empty();
    }

    private static Optional<TemplateFault> attributes(String template, Element element, Set<String> known) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> (Attr) attributes.item(i))
                .flatMap(attribute -> fault(template, attribute, known).stream())
                .findFirst();
    }

    private static Optional<TemplateFault> fault(String template, Attr attribute, Set<String> known) {
        var name = attribute.getName();
        var value = attribute.getValue();
        if (!isAllowed(name, value) || (name.equals("th:each") && isRepeated(attribute.getOwnerElement()))) {
            return Optional.of(new TemplateFault(template, Why.NOT_ALLOWED, 0, name + "=\"" + value + '"'));
        }
        if (name.equals("th:each")) {
            var variable = value.substring(0, value.indexOf(' '));
            known.add(variable);
            known.add(variable + "Stat");
        }
        if (name.equals("th:fragment") && value.contains("(")) {
            known.addAll(Set.of(
                    value.substring(value.indexOf('(') + 1, value.length() - 1).split(", ")));
        }
        return FIELD.matcher(value)
                .results()
                .map(found -> found.group(1))
                .filter(field -> !known.contains(field))
                .findFirst()
                .map(field -> new TemplateFault(template, Why.UNKNOWN_FIELD, 0, field));
    }

    /** Rows within rows would multiply without an end. */
    private static boolean isRepeated(Element element) {
        return element.getParentNode() instanceof Element parent
                && (parent.hasAttribute("th:each") || isRepeated(parent));
    }

    private static boolean isAllowed(String name, String value) {
        return switch (name) {
            case "th:text" -> TEXT.matcher(value).matches();
            case "th:if", "th:unless" -> CONDITION.matcher(value).matches();
            case "th:each" -> EACH.matcher(value).matches();
            case "th:replace" -> PART.matcher(value).matches();
            case "th:fragment" -> FRAGMENT.matcher(value).matches();
            default ->
                !name.contains(":") && !name.startsWith("data-") || name.equals("xmlns:th") || name.equals("xml:lang");
        };
    }
}
