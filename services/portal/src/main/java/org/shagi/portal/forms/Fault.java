package org.shagi.portal.forms;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field, or with the form as a whole.
 *
 * @param key of the sentence in the bundle; null where a service said it in its own words
 * @param sentence the service's own; null where there is a key
 */
public record Fault(@Nullable String key, @Nullable String sentence) {

    static Fault keyed(String key) {
        return new Fault(key, null);
    }

    static Fault said(String sentence) {
        return new Fault(null, sentence);
    }
}
