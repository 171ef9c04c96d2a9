package org.shagi.enrolment.domain.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.child.Snils;

/**
 * Words by which a case is found: the child's names, the number of the case with and without its year, the insurance number.
 * What somebody looks for may be the beginning of each; capitals and the dots of ё do not matter.
 */
public final class SearchWords {

    /** Few, because each is an entry in the index to be written: what lies between them is left to the words themselves. */
    private static final List<Integer> KEY_LENGTHS = List.of(3, 5, 8);

    private SearchWords() {}

    /** The words of what somebody looks for; empty if there is nothing but blanks. */
    public static List<String> in(String text) {
        return Snils.parse(text)
                .map(number -> List.of(number.digits()))
                .orElseGet(() -> Stream.of(normal(text).split("[\\s,]+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /** Whether every word is the beginning of one of this case's. */
    public static boolean match(ServiceCase file, List<String> words) {
        return match(of(file), words);
    }

    /** Whether every word is the beginning of one of a case's own. */
    public static boolean match(Collection<String> own, List<String> words) {
        return words.stream().allMatch(word -> own.stream().anyMatch(it -> it.startsWith(word)));
    }

    /**
     * Under what a case is kept in the index: the beginnings of its words, of three, five and eight letters, shorter words whole, and
     * its {@link #likeness}.
     */
    public static Set<String> keys(ServiceCase file) {
        var keys = new TreeSet<String>();
        keys.add(likeness(file.child()));
        for (var word : of(file)) {
            keys.add(key(word));
            KEY_LENGTHS.stream()
                    .filter(length -> length < word.length())
                    .forEach(length -> keys.add(word.substring(0, length)));
        }
        return keys;
    }

    /** The key under which all cases are kept that have a word beginning so; a word of one or two letters must be whole. */
    public static String key(String word) {
        return KEY_LENGTHS.reversed().stream()
                .filter(length -> length <= word.length())
                .findFirst()
                .map(length -> word.substring(0, length))
                .orElse(word);
    }

    /** Whether all cases that have a word beginning so, and no others, are kept under it. */
    public static boolean isKey(String word) {
        return KEY_LENGTHS.contains(word.length());
    }

    /** By what cases are put in the order of the alphabet: ё beside е, capitals beside small letters. */
    public static String sortName(ChildData child) {
        return normal(child.lastName() + " " + child.firstName());
    }

    /** What two children have in common that may be one: the whole name and the date of birth. */
    public static String likeness(ChildData child) {
        return "=" + normal(child.fullName()) + "|" + child.birthDate();
    }

    /** The words of a case, each once. */
    public static List<String> of(ServiceCase file) {
        var number = file.number();
        return Stream.of(
                        Stream.of(normal(file.child().fullName()).split("[\\s-]+")),
                        Stream.of(normal(file.child().lastName())),
                        number == null
                                ? Stream.<String>empty()
                                : Stream.of(number.shown(), Integer.toString(number.number())),
                        Stream.of(file.child().snils().digits()))
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
