package org.shagi.kit.web;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** Versions as they stand in {@code ETag} and {@code If-Match}: a whole number in quotes. */
public final class Versions {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Versions() {}

    /** The tag of a version, such as {@code "3"} with its quotes. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** The version named by an {@code If-Match} header; empty without the header, refused if it is no version of ours. */
    public static Decision<OptionalLong> ifMatch(@Nullable String header) {
        if (header == null) {
            return Decision.accepted(OptionalLong.empty());
        }
        var matcher = ETAG.matcher(header.strip());
        return matcher.matches()
                ? Decision.accepted(OptionalLong.of(Long.parseLong(matcher.group(1))))
                : Decision.refused(Refusal.malformed("malformed-version").with("header", header));
    }
}
