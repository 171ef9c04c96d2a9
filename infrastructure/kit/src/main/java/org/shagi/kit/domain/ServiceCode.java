package org.shagi.kit.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a social service, {@code 5.1} to {@code 5.9} (S003 VI.2). Which codes exist, and their norms, is data of
 * state-assignment; this type only keeps other strings out.
 *
 * @param value the code as it is written in forms
 */
public record ServiceCode(String value) implements Comparable<ServiceCode> {

    private static final Pattern FORM = Pattern.compile("5\\.[1-9]");

    /** Presence itself: living space by the norms, given to every child who came (S003 VI.4, page 1). */
    public static final ServiceCode PRESENCE = new ServiceCode("5.1");

    public ServiceCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a service code: " + value);
        }
    }

    /** The code written so, or empty if no code is written like this. */
    public static Optional<ServiceCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ServiceCode(text)) : Optional.empty();
    }

    /** The digit that stands for it in the paper journal, 1 to 9. */
    public int digit() {
        return value.charAt(2) - '0';
    }

    @Override
    public int compareTo(ServiceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
