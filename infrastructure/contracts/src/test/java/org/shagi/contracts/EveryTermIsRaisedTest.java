package org.shagi.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who raises each term, by name; and that the service which is to raise it does tell the fact from which it is counted. */
class EveryTermIsRaisedTest {

    private static final Path ROOT = Path.of("..", "..");

    /** The clubs of communication (S000) keep no journals here: whoever adds them gives the facts. */
    private static final List<String> OF_CLUBS = List.of("T-48", "T-50");

    private static final Map<String, Map<String, String>> TERMS = terms();

    @Test
    void namesEveryTermWithTheServiceThatRaisesIt() {
        var raised = TERMS.entrySet().stream()
                .collect(groupingBy(
                        term -> nothingFallsDue(term.getValue())
                                ? "nobody"
                                : OF_CLUBS.contains(term.getKey()) ? "clubs" : service(term.getValue()),
                        TreeMap::new,
                        mapping(Map.Entry::getKey, toCollection(TreeSet::new))));

        assertThat(raised)
                .isEqualTo(Map.of(
                        "enrolment",
                        ids("01 02 03 05 06 07 08 09 10 11 12 13 17 18 19 20 21 22 23 24 25 26 27 28 29 34 35 44 45"),
                        "attendance-journal",
                        ids("30 31 32 33 36 37 38 40 51 54 55 56"),
                        "state-assignment",
                        ids("04 14 53"),
                        "diagnostics",
                        ids("41 42 43 52"),
                        "clubs",
                        ids("48 50"),
                        // limits and work without an end; T-15 is what T-14 says more strictly
                        "nobody",
                        ids("15 16 39 46 47 49")));
    }

    @Test
    void theServiceTellsTheFactFromWhichTheTermIsCounted() {
        var sources = new TreeMap<String, String>();
        TERMS.entrySet().stream()
                .filter(term -> !nothingFallsDue(term.getValue()) && !OF_CLUBS.contains(term.getKey()))
                .forEach(term -> assertThat(
                                sources.computeIfAbsent(service(term.getValue()), EveryTermIsRaisedTest::source))
                        .as("%s, raised by %s", term.getKey(), service(term.getValue()))
                        .contains("\"%s\"".formatted(term.getValue().get("trigger"))));
    }

    private static boolean nothingFallsDue(Map<String, String> term) {
        return !term.containsKey("trigger") || term.containsKey("superseded");
    }

    private static String service(Map<String, String> term) {
        return Objects.requireNonNull(term.get("service"));
    }

    private static TreeSet<String> ids(String numbers) {
        return Arrays.stream(numbers.split(" ")).map("T-"::concat).collect(toCollection(TreeSet::new));
    }

    /** The properties of each term, as the shipped file has them. */
    private static Map<String, Map<String, String>> terms() {
        var terms = new TreeMap<String, Map<String, String>>();
        var current = new TreeMap<String, String>();
        for (var line : read(ROOT.resolve(
                        "infrastructure/calendar/src/main/resources/org/shagi/calendar/terms/terms.txt"))
                .lines()
                .toList()) {
            if (line.startsWith("[")) {
                current = new TreeMap<>();
                terms.put(line.substring(1, line.indexOf(']')), current);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                var words = line.split("\\s+", 2);
                current.put(words[0], words[1]);
            }
        }
        return terms;
    }

    private static String source(String service) {
        try (Stream<Path> files =
                Files.walk(ROOT.resolve("services").resolve(service).resolve("src/main/java"))) {
            return String.join(
                    "\n",
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(EveryTermIsRaisedTest::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
