package org.shagi.calendar.terms;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of one rule before they are a rule. A stanza of a later file replaces the lines that it has and keeps the others. */
record TermStanza(String id, Map<Key, String> lines) {

    /** The words with which lines begin. */
    enum Key {
        SERVICE,
        TRIGGER,
        TERM,
        OPENS,
        OWNER,
        FULFILLED,
        UNLESS,
        SUPERSEDED,
        CALENDAR,
        RU,
        EN,
        SOURCE
    }

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ROLE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    TermStanza {
        lines = lines.isEmpty() ? Map.of() : new EnumMap<>(lines);
    }

    TermStanza overriddenBy(TermStanza later) {
        var merged = new HashMap<>(lines);
        merged.putAll(later.lines);
        return new TermStanza(id, merged);
    }

    /** @throws IllegalArgumentException if a line is missing, makes no sense, or contradicts another */
    TermRule rule() {
        var term = parsed(Key.TERM, Term::parse);
        boolean fallsDue = term.function().fallsDue();
        var calendar = parsed(Key.CALENDAR, TermCalendar::valueOf);
        boolean fits = switch (calendar) {
            case CLOCK -> term.function() == TermFunction.WITHIN_24H;
            case NONE -> !fallsDue;
            case PRODUCTION, OBSERVED -> fallsDue && term.function() != TermFunction.WITHIN_24H;
        };
        if (!fits) {
            throw wrong("the calendar %s does not fit the term %s".formatted(calendar, term), null);
        }
        return new TermRule(
                id,
                name(required(Key.SERVICE)),
                fallsDue ? name(required(Key.TRIGGER)) : "",
                term,
                optional(Key.OPENS).map(line -> parsed(Key.OPENS, Term::parse)).orElse(null),
                words(required(Key.OWNER), ROLE),
                fallsDue ? words(required(Key.FULFILLED), NAME) : List.of(),
                optional(Key.UNLESS).map(this::name).orElse(null),
                optional(Key.SUPERSEDED).orElse(null),
                calendar,
                required(Key.RU),
                required(Key.EN),
                required(Key.SOURCE));
    }

    private <T> T parsed(Key key, Function<String, T> parse) {
        var line = required(key);
        try {
            return parse.apply(line);
        } catch (IllegalArgumentException senseless) {
            throw wrong("%s is not understood".formatted(line), senseless);
        }
    }

    private String name(String line) {
        return words(line, NAME).getFirst();
    }

    private List<String> words(String line, Pattern allowed) {
        var words = Arrays.asList(line.split("\\s+"));
        words.stream()
                .filter(word -> !allowed.matcher(word).matches())
                .findFirst()
                .ifPresent(word -> {
                    throw wrong("%s is not understood".formatted(word), null);
                });
        return words;
    }

    private Optional<String> optional(Key key) {
        return Optional.ofNullable(lines.get(key)).filter(line -> !line.equals("-"));
    }

    private String required(Key key) {
        return optional(key).orElseThrow(() -> wrong("no line %s".formatted(key), null));
    }

    private IllegalArgumentException wrong(String what, @Nullable Exception cause) {
        return new IllegalArgumentException("term %s: %s".formatted(id, what), cause);
    }
}
