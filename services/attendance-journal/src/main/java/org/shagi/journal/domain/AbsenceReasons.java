package org.shagi.journal.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a child may be away: a list that the centre may replace.
 *
 * @param all in the order of the list
 */
public record AbsenceReasons(List<AbsenceReason> all) {

    public AbsenceReasons {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param code such as {@code ILLNESS}
     * @param needsComment whether the code alone says too little
     */
    public record AbsenceReason(String code, boolean needsComment, String russian, String english) {

        /** Its name in the reader's language. */
        public String text(Locale language) {
            return language.getLanguage().equals("en") ? english : russian;
        }
    }

    /**
     * Reads lines of code, Russian and English text between bars; a code with a star needs a comment; {@code #} begins a remark.
     *
     * @throws IllegalArgumentException if a line is not understood
     */
    public static AbsenceReasons of(List<String> lines) {
        return new AbsenceReasons(lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(AbsenceReasons::reason)
                .toList());
    }

    /** The reason with this code; empty if there is none. */
    public Optional<AbsenceReason> find(String code) {
        return all.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    private static AbsenceReason reason(String line) {
        var fields = List.of(line.split("\\s*\\|\\s*"));
        if (fields.size() != 3) {
            throw new IllegalArgumentException("a code and its two texts: " + line);
        }
        var code = fields.getFirst();
        return new AbsenceReason(code.replace("*", ""), code.endsWith("*"), fields.get(1), fields.get(2));
    }
}
