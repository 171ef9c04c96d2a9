package org.shagi.enrolment.domain.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Recorded;

/**
 * A file in a case. The name it had on somebody's computer is not kept: it may hold a person's.
 *
 * @param item id of the item of the case file that it belongs to
 * @param sha256 64 hexadecimal digits
 * @param size in bytes
 * @param removal null as long as it is there
 */
public record Attachment(
        String id,
        String item,
        FileType type,
        String sha256,
        long size,
        Recorded added,
        @Nullable Removal removal) {

    /** The hash by which a content is known, 64 hexadecimal digits. */
    public static String hashOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the content is there. */
    public boolean isThere() {
        return removal == null;
    }

    /** What it is called when it is taken out: item and beginning of the hash, never a person. */
    public String fileName() {
        return "%s-%s.%s".formatted(item.toLowerCase(Locale.ROOT), sha256.substring(0, 8), type.extension());
    }

    Attachment removed(Removal by) {
        return new Attachment(id, item, type, sha256, size, added, by);
    }
}
