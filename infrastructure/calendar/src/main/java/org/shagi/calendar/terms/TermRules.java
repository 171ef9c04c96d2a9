package org.shagi.calendar.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All rules of terms, T-01 and so on. They are data: those of the methodical recommendations are shipped with this module, and
 * a file of the centre may change properties of any of them or add further ones ({@link #overriddenBy}). Everything is
 * checked when it is read. Immutable.
 */
public final class TermRules {

    private final Map<String, TermStanza> stanzas;
    private final Map<String, TermRule> rules;
    private final Map<String, List<TermRule>> raised;

    private TermRules(Map<String, TermStanza> stanzas) {
        this.stanzas = stanzas;
        this.rules = stanzas.values().stream()
                .map(TermStanza::rule)
                .collect(Collectors.toMap(TermRule::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        rules.values().forEach(this::checkSuperseding);
        this.raised = rules.values().stream()
                .filter(rule -> rule.fallsDue() && rule.supersededBy() == null)
                .collect(Collectors.groupingBy(TermRule::service, Collectors.toUnmodifiableList()));
    }

    /** The rules T-01 to T-54 that are shipped with this module. */
    public static TermRules shipped() {
        try (var file = Objects.requireNonNull(TermRules.class.getResourceAsStream("terms.txt"))) {
            return of(lines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException if the lines are not understood or contradict each other */
    public static TermRules of(List<String> lines) {
        return new TermRules(Map.of()).overriddenBy(lines);
    }

    /**
     * The same rules with those properties replaced that these lines name, and further rules added.
     *
     * @throws IllegalArgumentException if the lines are not understood or what comes out contradicts itself
     */
    public TermRules overriddenBy(List<String> lines) {
        var merged = new LinkedHashMap<>(stanzas);
        TermFile.read(lines).forEach(stanza -> merged.merge(stanza.id(), stanza, TermStanza::overriddenBy));
        return new TermRules(merged);
    }

    /**
     * The same with the file of the centre.
     *
     * @param file in UTF-8; the empty path for none
     * @throws UncheckedIOException if there is no such file
     * @throws IllegalArgumentException as for lines
     */
    public TermRules overriddenBy(Path file) {
        if (file.toString().isEmpty()) {
            return this;
        }
        try (var in = Files.newInputStream(file)) {
            return overriddenBy(lines(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file of terms cannot be read: " + file, unreadable);
        }
    }

    /** All of them in the order of the file. */
    public Collection<TermRule> all() {
        return List.copyOf(rules.values());
    }

    public Optional<TermRule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The rules of a service by which something falls due; those that another rule supersedes are not among them. */
    public List<TermRule> raisedBy(String service) {
        return raised.getOrDefault(service, List.of());
    }

    private void checkSuperseding(TermRule rule) {
        var id = rule.supersededBy();
        if (id == null) {
            return;
        }
        var other = rules.get(id);
        if (other == null || !other.fallsDue() || other.supersededBy() != null) {
            throw new IllegalArgumentException(
                    "term %s: superseded by %s, by which nothing falls due".formatted(rule.id(), id));
        }
    }

    private static List<String> lines(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
}
