package org.shagi.kit.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why something may not be done: a stable code, and the thing, the value and the rule it is about.
 *
 * @param kind how the refusal is told over HTTP
 * @param code stable, lower case with hyphens, such as {@code service-on-absence}; the text is found by it
 * @param facts named values for the text; never a name, an address or another personal fact
 */
public record Refusal(Kind kind, String code, Map<String, Object> facts) {

    /** The kinds of refusal and the HTTP status each is told by. */
    public enum Kind {
        MALFORMED(400),
        FORBIDDEN(403),
        UNKNOWN(404),
        CONFLICT(409),
        STALE(412),
        RULE(422),
        PRECONDITION_REQUIRED(428);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status, 400 to 428. */
        public int status() {
            return status;
        }
    }

    public Refusal {
        facts = Map.copyOf(facts);
    }

    /** The body or a parameter cannot be read. */
    public static Refusal malformed(String code) {
        return new Refusal(Kind.MALFORMED, code, Map.of());
    }

    /** This person may not do this here. */
    public static Refusal forbidden(String code) {
        return new Refusal(Kind.FORBIDDEN, code, Map.of());
    }

    /** What the request speaks of does not exist. */
    public static Refusal unknown(String code) {
        return new Refusal(Kind.UNKNOWN, code, Map.of());
    }

    /** It clashes with what is there already. */
    public static Refusal conflict(String code) {
        return new Refusal(Kind.CONFLICT, code, Map.of());
    }

    /** Somebody else changed it since it was read. */
    public static Refusal stale(String code) {
        return new Refusal(Kind.STALE, code, Map.of());
    }

    /** A rule of the domain forbids it. */
    public static Refusal rule(String code) {
        return new Refusal(Kind.RULE, code, Map.of());
    }

    /** The request must say which version it changes. */
    public static Refusal preconditionRequired(String code) {
        return new Refusal(Kind.PRECONDITION_REQUIRED, code, Map.of());
    }

    /** The same refusal with one more fact for its text. */
    public Refusal with(String name, Object value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Refusal(kind, code, more);
    }
}
